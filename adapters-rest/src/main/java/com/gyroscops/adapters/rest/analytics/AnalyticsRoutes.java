package com.gyroscops.adapters.rest.analytics;

import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.adapters.rest.query.TimeRange;
import com.gyroscops.eventsourcing.analytics.AnalyticsUseCases;
import com.gyroscops.eventsourcing.analytics.EventHeatmap;
import com.gyroscops.eventsourcing.analytics.EventSelection;
import com.gyroscops.eventsourcing.analytics.EventStatistics;
import com.gyroscops.eventsourcing.analytics.FindConversations;
import com.gyroscops.eventsourcing.analytics.GetCorrelation;
import com.gyroscops.eventsourcing.analytics.GetHeatmap;
import com.gyroscops.eventsourcing.analytics.GetStatistics;
import com.gyroscops.eventsourcing.analytics.GetTrends;
import com.gyroscops.eventsourcing.analytics.TooManyBuckets;
import com.gyroscops.eventsourcing.query.Query;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The operations for statistics of events and for causation trees.
public record AnalyticsRoutes(AnalyticsUseCases analytics) {

    private static final String CORRELATION_ID = "correlationId";
    private static final String LIMIT = "limit";

    /// The maximum number of events of a conversation, and of names in statistics, in a response.
    private static final int MAX_ITEMS = 1_000;

    private static final Format<Integer> LIMITS = Format.wholeNumber(1, MAX_ITEMS).map(Long::intValue);

    private record StatisticsBody(
            long total,
            Map<String, Long> byHour,
            Map<String, Long> byDay,
            Map<String, Long> byOrganization,
            Map<String, Long> byUser,
            Optional<Omitted> omitted) {

        static StatisticsBody of(EventStatistics found) {
            var organizations = NamedCounts.largest(found.byOrganization(), MAX_ITEMS);
            var users = NamedCounts.largest(found.byUser(), MAX_ITEMS);
            return new StatisticsBody(
                    found.total(),
                    found.byHour(),
                    found.byDay(),
                    organizations.shown(),
                    users.shown(),
                    Omitted.of(organizations, users));
        }
    }

    /// The counts that a response omits.
    private record Omitted(NamedCounts.Rest byOrganization, NamedCounts.Rest byUser) {

        static Optional<Omitted> of(NamedCounts organizations, NamedCounts users) {
            return organizations.rest().names() + users.rest().names() == 0
                    ? Optional.empty()
                    : Optional.of(new Omitted(organizations.rest(), users.rest()));
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
                Route.get("/api/analytics/correlations", "findConversations", this::conversations),
                Route.get("/api/analytics/correlations/{correlationId}", "getCorrelation", this::correlation));
    }

    private Parsed<Action> statistics(Call call) {
        return counted(call, analytics.statistics(), GetStatistics::new, StatisticsBody::of);
    }

    private Parsed<Action> heatmap(Call call) {
        return counted(call, analytics.heatmap(), GetHeatmap::new, HeatmapBody::of);
    }

    private static <Q extends Query<A>, A> Parsed<Action> counted(
            Call call,
            QueryGateway<Q, A> gateway,
            BiFunction<EventSelection, ZoneId, Q> toQuery,
            Function<A, Object> body) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                AnalyticsFilter.selection(query),
                                AnalyticsFilter.zone(query),
                                QueryRequest.of(call.request(), query),
                                (selection, zone, request) -> (Action) () -> request.ask(
                                        gateway,
                                        toQuery.apply(selection, zone),
                                        found -> Either.right(Response.json(200, body.apply(found)))))
                        .and(query.only(
                                AnalyticsFilter.TYPE,
                                TimeRange.FROM,
                                TimeRange.TO,
                                AnalyticsFilter.ZONE,
                                QueryRequest.AT_LEAST)));
    }

    private Parsed<Action> trends(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                trendsQuery(query),
                                QueryRequest.of(call.request(), query),
                                (trends, request) -> (Action) () -> request.ask(
                                        analytics.trends(),
                                        trends,
                                        found -> found.mapLeft(AnalyticsRoutes::tooMany)
                                                .map(result -> Response.json(200, TrendsBody.of(result)))))
                        .and(query.only(
                                AnalyticsFilter.TYPE,
                                TimeRange.FROM,
                                TimeRange.TO,
                                AnalyticsFilter.INTERVAL,
                                AnalyticsFilter.ZONE,
                                AnalyticsFilter.FILL,
                                QueryRequest.AT_LEAST)));
    }

    private static Parsed<GetTrends> trendsQuery(QueryFields query) {
        return Parsed.combine(
                AnalyticsFilter.selection(query),
                AnalyticsFilter.interval(query),
                AnalyticsFilter.zone(query),
                AnalyticsFilter.fill(query),
                GetTrends::new);
    }

    private static Problem tooMany(TooManyBuckets refused) {
        var detail = "A trend with empty buckets may have at most " + refused.max()
                + " buckets; choose a shorter time range or a longer interval.";
        return Problem.of(400, "too-many-buckets", detail).with("limit", refused.max());
    }

    private Parsed<Action> conversations(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                Paging.of(call, query),
                                QueryRequest.of(call.request(), query),
                                (paging, request) -> (Action) () -> request.ask(
                                        analytics.conversations(),
                                        new FindConversations(paging.beyond(), paging.limit()),
                                        found -> Either.right(paging.page(
                                                found.conversations(),
                                                found.next()))))
                        .and(query.only(Paging.LIMIT, Paging.CURSOR, QueryRequest.AT_LEAST)));
    }

    private Parsed<Action> correlation(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                Format.visibleAscii().read(CORRELATION_ID, call.parameter(CORRELATION_ID)),
                                query.one(LIMIT, LIMITS),
                                QueryRequest.of(call.request(), query),
                                (id, limit, request) -> (Action) () -> request.ask(
                                        analytics.correlation(),
                                        new GetCorrelation(id, limit.orElse(MAX_ITEMS)),
                                        found -> Either.right(Response.json(200, CorrelationBody.of(found)))))
                        .and(query.only(LIMIT, QueryRequest.AT_LEAST)));
    }
}
