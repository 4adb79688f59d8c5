package com.gyroscops.adapters.rest.streams;

import com.gyroscops.adapters.rest.input.Identifiers;
import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.adapters.rest.query.ReplayPoint;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.streams.FindStreamEvents;
import com.gyroscops.eventsourcing.streams.FindStreams;
import com.gyroscops.eventsourcing.streams.StreamType;
import com.gyroscops.eventsourcing.streams.StreamUseCases;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;

/// The operations on streams, of any aggregate.
public record AggregateStreamRoutes(StreamUseCases streams) {

    private static final String TYPE = "aggregateType";
    private static final String FROM_REVISION = "fromRevision";
    private static final Format<Long> REVISION = Format.wholeNumber(1, Long.MAX_VALUE);

    private record Types(List<StreamType> items) {}

    /// All routes of streams as one group.
    public RouteGroup group() {
        var routes = List.of(
                Route.get("/api/streams", "findStreams", this::find),
                Route.get("/api/streams/types", "getStreamTypes", this::types),
                Route.get("/api/streams/{type}/{id}", "getStream", this::get),
                Route.get("/api/streams/{type}/{id}/events", "findStreamEvents", this::events));
        return new RouteGroup("streams", routes)
                .describedBy(new OpenApiFragment(AggregateStreamRoutes.class, "openapi.yaml"));
    }

    private Parsed<Action> find(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                query.any(TYPE, Identifiers.format(name -> name)),
                                Paging.of(call, query),
                                QueryRequest.of(call.request(), query),
                                (types, paging, request) -> find(
                                        new FindStreams(types, paging.beyond(), paging.limit()), paging, request))
                        .and(query.only(TYPE, Paging.LIMIT, Paging.CURSOR, QueryRequest.AT_LEAST)));
    }

    private Action find(FindStreams wanted, Paging paging, QueryRequest request) {
        return () -> request.ask(
                streams.find(),
                wanted,
                found -> Either.right(paging.page(
                        found.last().stream().map(StreamBody::of).toList(), found.next())));
    }

    private Parsed<Action> types(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.<Action>valid(
                                () -> Either.right(Response.json(200, new Types(streams.types()))))
                        .and(query.only()));
    }

    private Parsed<Action> get(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                ReplayPoint.of(query),
                                QueryRequest.of(call.request(), query),
                                (point, request) -> of(call, stream -> new StreamStates(streams.get(), request)
                                        .answer(stream, point)))
                        .and(query.only(
                                ReplayPoint.AT_REVISION,
                                ReplayPoint.AT,
                                ReplayPoint.AT_POSITION,
                                QueryRequest.AT_LEAST)));
    }

    private Parsed<Action> events(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                query.one(FROM_REVISION, REVISION),
                                Paging.of(call, query),
                                QueryRequest.of(call.request(), query),
                                (from, paging, request) ->
                                        of(call, stream -> events(stream, from.orElse(1L), paging, request)))
                        .and(query.only(FROM_REVISION, Paging.LIMIT, Paging.CURSOR, QueryRequest.AT_LEAST)));
    }

    private Either<Problem, Response> events(StreamId stream, long from, Paging paging, QueryRequest request) {
        var first = paging.beyond().map(last -> last + 1).orElse(from);
        return request.ask(
                streams.events(),
                new FindStreamEvents(stream, first, paging.limit()),
                found -> found.<Either<Problem, Response>>map(
                                page -> Either.right(paging.page(page.events(), page.next())))
                        .orElseGet(() -> Either.left(StreamStates.notFound(stream))));
    }

    /// The answer for the stream in the path, if the application has aggregates of its type.
    private Action of(Call call, Function<StreamId, Either<Problem, Response>> answer) {
        var stream = new StreamId(call.parameter("type"), call.parameter("id"));
        return () -> streams.types().stream().anyMatch(type -> type.aggregateType().equals(stream.aggregateType()))
                ? answer.apply(stream)
                : Either.left(Problem.of(
                                404,
                                "aggregate-type-not-found",
                                "There are no aggregates of type " + stream.aggregateType() + ".")
                        .with(TYPE, stream.aggregateType()));
    }
}
