package com.gyroscops.adapters.rest.events;

import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.adapters.rest.query.TimeRange;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.eventlog.EventUseCases;
import com.gyroscops.eventsourcing.eventlog.FindEvents;
import com.gyroscops.eventsourcing.eventlog.GetEvent;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The operations on events.
public record EventRoutes(EventUseCases events) {

    private static final String ORDER = "order";
    private static final Format<Direction> ORDERS =
            Format.oneOf(Map.of("asc", Direction.FORWARDS, "desc", Direction.BACKWARDS));
    private static final String[] FIND_PARAMETERS = Stream.concat(
                    EventFilter.names(),
                    Stream.of(
                            TimeRange.FROM,
                            TimeRange.TO,
                            EventFilter.TEXT,
                            ORDER,
                            Paging.LIMIT,
                            Paging.CURSOR,
                            QueryRequest.AT_LEAST))
            .toArray(String[]::new);

    public List<Route> routes() {
        return List.of(
                Route.get("/api/events", "findEvents", this::find),
                Route.get("/api/events/{eventId}", "getEvent", this::get));
    }

    private Parsed<Action> find(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                EventFilter.of(query),
                                query.one(ORDER, ORDERS),
                                Paging.of(call, query),
                                QueryRequest.of(call.request(), query),
                                (wanted, order, paging, request) -> find(wanted, order, paging, request))
                        .and(query.only(DataFields.knownIn(query, FIND_PARAMETERS))));
    }

    private Action find(EventQuery wanted, Optional<Direction> order, Paging paging, QueryRequest request) {
        var page = new EventPageRequest(order.orElse(Direction.FORWARDS), paging.beyond(), paging.limit());
        return () -> request.ask(
                events.find(),
                new FindEvents(wanted, page),
                found -> Either.right(paging.page(found.events(), found.next())));
    }

    private Parsed<Action> get(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> QueryRequest.of(call.request(), query)
                        .map(request -> get(call.parameter("eventId"), request))
                        .and(query.only(QueryRequest.AT_LEAST)));
    }

    private Action get(String eventId, QueryRequest request) {
        return () -> EventId.parse(eventId)
                .map(id -> request.ask(events.get(), new GetEvent(id), found -> answer(found, eventId)))
                .orElseGet(() -> answer(Optional.empty(), eventId));
    }

    private static Either<Problem, Response> answer(Optional<EventView> found, String eventId) {
        return found.<Either<Problem, Response>>map(view -> Either.right(Response.json(200, view)))
                .orElseGet(() -> Either.left(Problem.of(404, "event-not-found", "There is no event " + eventId + ".")));
    }
}
