package com.gyroscops.adapters.rest.analytics;

import com.gyroscops.adapters.rest.http.Action;
import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.QueryFields;
import com.gyroscops.adapters.rest.query.Asking;
import com.gyroscops.adapters.rest.query.TimeRange;
import com.gyroscops.application.analytics.AnalyticsUseCases;
import com.gyroscops.application.analytics.EventHeatmap;
import com.gyroscops.application.analytics.EventSelection;
import com.gyroscops.application.analytics.EventStatistics;
import com.gyroscops.application.analytics.GetCorrelation;
import com.gyroscops.application.analytics.GetHeatmap;
import com.gyroscops.application.analytics.GetStatistics;
import com.gyroscops.application.analytics.GetTrends;
import com.gyroscops.application.analytics.TooManyBuckets;
import com.gyroscops.application.query.Query;
import com.gyroscops.application.query.QueryGateway;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The operations that count events and show what led to what (S18).
public record AnalyticsRoutes(AnalyticsUseCases analytics) {

    private static final String CORRELATION_ID = "correlationId";

    private record StatisticsBody(
            long total,
            Map<String, Long> byHour,
            Map<String, Long> byDay,
            Map<String, Long> byOrganization,
            Map<String, Long> byUser) {

        static StatisticsBody of(EventStatistics found) {
            return new StatisticsBody(
                    found.total(), found.byHour(), found.byDay(), found.byOrganization(), found.byUser());
        }
    }

    private record HeatmapBody(Map<String, Long> byHour, Map<String, Long> byDay, List<List<Long>> matrix) {

        static HeatmapBody of(EventHeatmap found) {
            return new HeatmapBody(found.byHour(), found.byDay(), found.matrix());
        }
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/analytics/statistics", "getStatistics", this::statistics),
                Route.get("/api/analytics/trends", "getTrends", this::trends),
                Route.get("/api/analytics/heatmap", "getHeatmap", this::heatmap),
                Route.get("/api/analytics/correlations/{correlationId}", "getCorrelation", this::correlation));
    }

    private Validation<Seq<FieldError>, Action> statistics(Call call) {
        return counted(call, analytics.statistics(), GetStatistics::new, StatisticsBody::of);
    }

    private Validation<Seq<FieldError>, Action> heatmap(Call call) {
        return counted(call, analytics.heatmap(), GetHeatmap::new, HeatmapBody::of);
    }

    private static <Q extends Query<A>, A> Validation<Seq<FieldError>, Action> counted(
            Call call,
            QueryGateway<Q, A> gateway,
            BiFunction<EventSelection, ZoneId, Q> question,
            Function<A, Object> body) {
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(
                                AnalyticsFilter.selection(query),
                                AnalyticsFilter.zone(query),
                                Asking.of(call.request(), query),
                                query.only(
                                        AnalyticsFilter.TYPE,
                                        TimeRange.FROM,
                                        TimeRange.TO,
                                        AnalyticsFilter.ZONE,
                                        Asking.AT_LEAST))
                        .ap((selection, zone, asking, _) -> (Action) () -> asking.ask(
                                gateway,
                                question.apply(selection, zone),
                                found -> Either.right(Response.json(200, body.apply(found)))))
                        .mapError(Errors::all));
    }

    private Validation<Seq<FieldError>, Action> trends(Call call) {
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(
                                question(query),
                                Asking.of(call.request(), query),
                                query.only(
                                        AnalyticsFilter.TYPE,
                                        TimeRange.FROM,
                                        TimeRange.TO,
                                        AnalyticsFilter.INTERVAL,
                                        AnalyticsFilter.ZONE,
                                        AnalyticsFilter.FILL,
                                        Asking.AT_LEAST))
                        .ap((question, asking, _) -> (Action) () -> asking.ask(
                                analytics.trends(),
                                question,
                                found -> found.mapLeft(AnalyticsRoutes::tooMany)
                                        .map(trends -> Response.json(200, TrendsBody.of(trends)))))
                        .mapError(Errors::all));
    }

    private static Validation<Seq<FieldError>, GetTrends> question(QueryFields query) {
        return Validation.combine(
                        AnalyticsFilter.selection(query),
                        AnalyticsFilter.interval(query),
                        AnalyticsFilter.zone(query),
                        AnalyticsFilter.fill(query))
                .ap(GetTrends::new)
                .mapError(Errors::all);
    }

    private static Problem tooMany(TooManyBuckets refused) {
        var detail = "A trend is filled to %d buckets at most; ask for a shorter time or a longer interval."
                .formatted(refused.most());
        return Problem.of(400, "too-many-buckets", detail).with("limit", refused.most());
    }

    private Validation<Seq<FieldError>, Action> correlation(Call call) {
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(
                                Format.visibleAscii().read(CORRELATION_ID, call.parameter(CORRELATION_ID)),
                                Asking.of(call.request(), query),
                                query.only(Asking.AT_LEAST))
                        .ap((id, asking, _) -> (Action) () -> asking.ask(
                                analytics.correlation(),
                                new GetCorrelation(id),
                                found -> Either.right(Response.json(200, CorrelationBody.of(found)))))
                        .mapError(Errors::all));
    }
}
