package com.gyroscops.adapters.rest.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.gyroscops.adapters.rest.http.Action;
import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.QueryFields;
import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.application.projection.Projections;
import com.gyroscops.application.projection.Retried;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;

/// How the projections are doing, and what can be done when one of them is not doing well.
public record ProjectionRoutes(Projections projections) {

    private static final Format<Long> POSITION = Format.wholeNumber(1, Long.MAX_VALUE);

    private record Statuses(List<ProjectionBody> items) {}

    /// @param failed left out when nothing failed again
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record RetriedBody(long applied, Optional<ParkedBody> failed) {

        static RetriedBody of(Retried retried) {
            return new RetriedBody(retried.applied(), retried.failed().map(ParkedBody::of));
        }
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/projections", "getProjections", this::statuses),
                Route.post("/api/projections/{name}/rebuild", "rebuildProjection", Orders.order(this::rebuild)),
                Route.get("/api/projections/{name}/parked", "findParkedEvents", this::parked),
                Route.post(
                        "/api/projections/{name}/parked/{position}/retry",
                        "retryParkedEvent",
                        Orders.order(this::retry)));
    }

    private Validation<Seq<FieldError>, Action> statuses(Call call) {
        return QueryFields.of(call.request().query()).flatMap(QueryFields::only).map(_ -> this::statuses);
    }

    private Either<Problem, Response> statuses() {
        var items = projections.statuses().stream().map(ProjectionBody::of).toList();
        return Either.right(Response.json(200, new Statuses(items)));
    }

    private Validation<Seq<FieldError>, Action> rebuild(Call call) {
        return Validation.valid(() -> projections
                .rebuild(call.parameter("name"))
                .bimap(ProjectionProblems::of, status -> Response.json(202, ProjectionBody.of(status))));
    }

    private Validation<Seq<FieldError>, Action> parked(Call call) {
        return QueryFields.of(call.request().query())
                .flatMap(query -> Validation.combine(
                                Paging.of(call.request(), query), query.only(Paging.LIMIT, Paging.CURSOR))
                        .ap((paging, _) -> parked(call.parameter("name"), paging))
                        .mapError(Errors::all));
    }

    private Action parked(String name, Paging paging) {
        return () -> projections
                .parked(name, paging.beyond().orElse(0L), paging.limit())
                .bimap(
                        ProjectionProblems::of,
                        page -> paging.page(
                                page.events().stream().map(ParkedBody::of).toList(), page.next()));
    }

    private Validation<Seq<FieldError>, Action> retry(Call call) {
        return POSITION.read("position", call.parameter("position"))
                .map(position -> () -> projections
                        .retry(call.parameter("name"), position)
                        .bimap(ProjectionProblems::of, retried -> Response.json(200, RetriedBody.of(retried))));
    }
}
