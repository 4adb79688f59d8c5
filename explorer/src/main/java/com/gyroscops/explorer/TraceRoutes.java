package com.gyroscops.explorer;

import com.gyroscops.explorer.trace.Traces;
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
import java.util.Optional;

/// The routes that return the traces of recent commands.
record TraceRoutes(Traces traces) {

    private static final String LIMIT = "limit";

    private record Latest(List<TraceBody> items) {}

    List<Route> routes() {
        return List.of(
                Route.get("/api/traces", "findTraces", this::latest),
                Route.get("/api/traces/{correlationId}", "getTrace", this::one));
    }

    private Parsed<Action> latest(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> query.one(LIMIT, Format.wholeNumber(1, Traces.KEPT))
                        .map(limit -> latest(limit))
                        .and(query.only(LIMIT)));
    }

    private Action latest(Optional<Long> limit) {
        return () -> Either.right(Response.json(
                200,
                new Latest(traces.latest(limit.orElse((long) Traces.KEPT).intValue()).stream()
                        .map(TraceBody::of)
                        .toList())));
    }

    private Parsed<Action> one(Call call) {
        var correlationId = call.parameter("correlationId");
        return QueryFields.none(call)
                .map(_ -> () -> traces.find(correlationId)
                        .<Either<Problem, Response>>map(trace -> Either.right(Response.json(200, TraceBody.of(trace))))
                        .orElseGet(() -> Either.left(Problem.of(
                                404, "trace-not-found", "None of the recent commands belongs to this conversation."))));
    }
}
