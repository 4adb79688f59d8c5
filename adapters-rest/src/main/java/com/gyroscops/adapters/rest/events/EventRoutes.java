package com.gyroscops.adapters.rest.events;

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
import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.adapters.rest.query.TimeRange;
import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventView;
import com.gyroscops.application.events.EventUseCases;
import com.gyroscops.application.events.FindEvents;
import com.gyroscops.application.events.GetEvent;
import com.gyroscops.application.search.Direction;
import com.gyroscops.application.search.EventPageRequest;
import com.gyroscops.application.search.EventQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The operations on events themselves.
public record EventRoutes(EventUseCases events) {

    private static final String ORDER = "order";
    private static final Format<Direction> ORDERS =
            Format.oneOf(Map.of("asc", Direction.FORWARDS, "desc", Direction.BACKWARDS));
    private static final String[] FIND_PARAMETERS = Stream.concat(
                    EventFilter.FIELDS.keySet().stream(),
                    Stream.of(
                            TimeRange.FROM,
                            TimeRange.TO,
                            EventFilter.TEXT,
                            ORDER,
                            Paging.LIMIT,
                            Paging.CURSOR,
                            Asking.AT_LEAST))
            .toArray(String[]::new);

    public List<Route> routes() {
        return List.of(
                Route.get("/api/events", "findEvents", this::find),
                Route.get("/api/events/{eventId}", "getEvent", this::get));
    }

    private Validation<Seq<FieldError>, Action> find(Call call) {
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(
                                EventFilter.of(query),
                                query.one(ORDER, ORDERS),
                                Paging.of(call.request(), query),
                                Asking.of(call.request(), query),
                                query.only(FIND_PARAMETERS))
                        .ap((wanted, order, paging, asking, _) -> find(wanted, order, paging, asking))
                        .mapError(Errors::all));
    }

    private Action find(EventQuery wanted, Optional<Direction> order, Paging paging, Asking asking) {
        var page = new EventPageRequest(order.orElse(Direction.FORWARDS), paging.beyond(), paging.limit());
        return () -> asking.ask(
                events.find(),
                new FindEvents(wanted, page),
                found -> Either.right(
                        paging.page(found.events().stream().map(EventBody::of).toList(), found.next())));
    }

    private Validation<Seq<FieldError>, Action> get(Call call) {
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(Asking.of(call.request(), query), query.only(Asking.AT_LEAST))
                        .ap((asking, _) -> get(call.parameter("eventId"), asking))
                        .mapError(Errors::all));
    }

    private Action get(String eventId, Asking asking) {
        return () -> EventId.parse(eventId)
                .map(id -> asking.ask(events.get(), new GetEvent(id), found -> answer(found, eventId)))
                .orElseGet(() -> answer(Optional.empty(), eventId));
    }

    private static Either<Problem, Response> answer(Optional<EventView> found, String eventId) {
        return found.<Either<Problem, Response>>map(view -> Either.right(Response.json(200, EventBody.of(view))))
                .orElseGet(() -> Either.left(Problem.of(404, "event-not-found", "There is no event " + eventId + ".")));
    }
}
