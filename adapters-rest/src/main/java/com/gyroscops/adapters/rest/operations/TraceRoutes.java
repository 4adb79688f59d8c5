package com.gyroscops.adapters.rest.operations;

import com.gyroscops.adapters.rest.http.Action;
import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.QueryFields;
import com.gyroscops.application.trace.Traces;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;

/// The ways that the last commands took through the layers.
public record TraceRoutes(Traces traces) {

    private static final String LIMIT = "limit";

    private record Latest(List<TraceBody> items) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/api/traces", "findTraces", this::latest),
                Route.get("/api/traces/{correlationId}", "getTrace", this::one));
    }

    private Validation<Seq<FieldError>, Action> latest(Call call) {
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(
                                query.one(LIMIT, Format.wholeNumber(1, Traces.KEPT)), query.only(LIMIT))
                        .ap((limit, _) -> latest(limit))
                        .mapError(Errors::all));
    }

    private Action latest(Optional<Long> limit) {
        return () -> Either.right(Response.json(
                200,
                new Latest(traces.latest(limit.orElse((long) Traces.KEPT).intValue()).stream()
                        .map(TraceBody::of)
                        .toList())));
    }

    private Validation<Seq<FieldError>, Action> one(Call call) {
        var correlationId = call.parameter("correlationId");
        return QueryFields.of(call.request().query())
                .flatMap(QueryFields::only)
                .map(_ -> () -> traces.find(correlationId)
                        .<Either<Problem, Response>>map(trace -> Either.right(Response.json(200, TraceBody.of(trace))))
                        .orElseGet(() -> Either.left(Problem.of(
                                404, "trace-not-found", "None of the last commands was of this conversation."))));
    }
}
