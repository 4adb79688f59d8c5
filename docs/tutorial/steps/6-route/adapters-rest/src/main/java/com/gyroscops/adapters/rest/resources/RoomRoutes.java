package com.gyroscops.adapters.rest.resources;

import com.gyroscops.adapters.rest.command.CommandHeaders;
import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.command.Ordered;
import com.gyroscops.adapters.rest.command.TracedHandler;
import com.gyroscops.adapters.rest.http.Action;
import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Headers;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.JsonFields;
import com.gyroscops.adapters.rest.input.JsonValue;
import com.gyroscops.adapters.rest.input.QueryFields;
import com.gyroscops.adapters.rest.query.Asking;
import com.gyroscops.adapters.rest.query.Etags;
import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.resources.room.GetRoom;
import com.gyroscops.application.resources.room.RoomUseCases;
import com.gyroscops.application.resources.room.RoomView;
import com.gyroscops.application.trace.Traces;
import com.gyroscops.domain.resources.room.RoomCommand;
import com.gyroscops.domain.resources.room.RoomId;
import com.gyroscops.domain.resources.room.RoomRejection;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Every operation on rooms.
///
/// @param traces keeps the ways of the last commands
/// @param ids names commands; what it gives are identifiers
public record RoomRoutes(RoomUseCases rooms, Traces traces, Supplier<String> ids) {

    private static final Format<RoomId> ROOM_ID = Format.identifier(RoomId::new);
    private static final CommandProblems<RoomRejection> PROBLEMS = new CommandProblems<>(RoomProblems::of);

    public List<Route> routes() {
        return List.of(
                onRoom("open", "openRoom", RoomOrder::open, 201),
                onRoom("take-seat", "takeSeat", RoomOrder::take, 200),
                onRoom("release-seat", "releaseSeat", RoomOrder::release, 200),
                Route.get("/api/rooms/{id}", "getRoom", this::get));
    }

    private Route onRoom(
            String verb,
            String operationId,
            Function<JsonFields, Validation<Seq<FieldError>, RoomOrder>> order,
            int status) {
        return Route.post(
                "/api/rooms/{id}/" + verb,
                operationId,
                TracedHandler.of(
                        RoomRoutes.class,
                        traces,
                        call -> Validation.combine(
                                        roomId(call),
                                        Ordered.read(call, order),
                                        CommandHeaders.of(call.request().headers()),
                                        QueryFields.of(call.request().query()).flatMap(QueryFields::only))
                                .ap((id, ordered, headers, _) -> {
                                    var command = ordered.order()
                                            .of(id, headers.caller().user());
                                    return command(call, command, ordered.body(), headers, status);
                                })
                                .mapError(Errors::all)));
    }

    private Action command(Call call, RoomCommand command, JsonValue body, CommandHeaders headers, int status) {
        var envelope = new CommandEnvelope<>(command, headers.metadata(ids.get(), call, body));
        return () -> rooms.commands()
                .handle(envelope)
                .bimap(
                        failure -> PROBLEMS.of(failure, headers.precondition().isPresent()),
                        receipt -> RoomAnswer.of(status, receipt));
    }

    private Validation<Seq<FieldError>, Action> get(Call call) {
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(
                                roomId(call), Asking.of(call.request(), query), query.only(Asking.AT_LEAST))
                        .ap((id, asking, _) -> get(id, asking, call.request().headers()))
                        .mapError(Errors::all));
    }

    private Action get(RoomId id, Asking asking, Headers headers) {
        return () -> asking.ask(
                rooms.get(),
                new GetRoom(id),
                found -> found.<Either<Problem, Response>>map(view -> Either.right(shown(view, headers)))
                        .orElseGet(() -> Either.left(RoomProblems.notFound(id))));
    }

    private static Response shown(RoomView view, Headers headers) {
        return Etags.on(Response.json(200, RoomBody.of(view)), view.revision(), headers);
    }

    private static Validation<Seq<FieldError>, RoomId> roomId(Call call) {
        return ROOM_ID.read("id", call.parameter("id"));
    }
}
