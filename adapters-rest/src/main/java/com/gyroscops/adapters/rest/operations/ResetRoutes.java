package com.gyroscops.adapters.rest.operations;

import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.NoInput;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The operation that starts a new log, for test environments; without `reset` there is no such operation.
///
/// @param reset starts a new log and returns its id
public record ResetRoutes(Optional<Supplier<LogId>> reset) {

    public List<Route> routes() {
        return List.of(Route.post("/api/operations/reset", "resetLog", this::read));
    }

    private Parsed<Action> read(Call call) {
        return reset.map(begin -> Parsed.<Action>valid(() -> Either.right(answer(begin.get())))
                        .and(NoInput.of(call)))
                .orElseGet(() -> Parsed.valid(() ->
                        Either.left(Problem.of(404, "not-found", "The log of this application cannot be reset."))));
    }

    /// The response names the new log, although the request was received on the old one.
    private static Response answer(LogId log) {
        return Response.json(200, Map.of("log", log.value())).with(Response.LOG, log.value());
    }
}
