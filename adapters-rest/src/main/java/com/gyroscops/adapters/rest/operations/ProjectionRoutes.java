package com.gyroscops.adapters.rest.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.projection.RetryResult;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.NoInput;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The status of the projections, and the operations for failing ones.
public record ProjectionRoutes(Projections projections) {

    private static final Format<Long> POSITION = Format.wholeNumber(1, Long.MAX_VALUE);

    private static final Pattern OLD_PATH = Pattern.compile("^(/api/projections/[^/]+)/parked");

    private record Statuses(List<ProjectionBody> items) {}

    /// @param failed omitted when no event failed again
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record RetriedBody(long applied, Optional<DeadLetterBody> failed) {

        static RetriedBody of(RetryResult retried) {
            return new RetriedBody(retried.applied(), retried.failed().map(DeadLetterBody::of));
        }
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/projections", "getProjections", this::statuses),
                Route.post("/api/projections/{name}/rebuild", "rebuildProjection", this::rebuild),
                Route.get("/api/projections/{name}/dead-letters", "findDeadLetters", this::deadLetters),
                Route.post("/api/projections/{name}/dead-letters/{position}/retry", "retryDeadLetter", this::retry),
                Route.get("/api/projections/{name}/parked", "findParkedEvents", ProjectionRoutes::moved),
                Route.post(
                        "/api/projections/{name}/parked/{position}/retry",
                        "retryParkedEvent",
                        ProjectionRoutes::moved));
    }

    private Parsed<Action> statuses(Call call) {
        return QueryFields.none(call).map(_ -> this::statuses);
    }

    private Either<Problem, Response> statuses() {
        var items = projections.statuses().stream().map(ProjectionBody::of).toList();
        return Either.right(Response.json(200, new Statuses(items)));
    }

    private Parsed<Action> rebuild(Call call) {
        return Parsed.<Action>valid(() -> projections
                        .rebuild(call.parameter("name"))
                        .bimap(ProjectionProblems::of, status -> Response.json(202, ProjectionBody.of(status))))
                .and(NoInput.of(call));
    }

    private Parsed<Action> deadLetters(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Paging.of(call, query)
                        .map(paging -> deadLetters(call.parameter("name"), paging))
                        .and(query.only(Paging.LIMIT, Paging.CURSOR)));
    }

    private Action deadLetters(String name, Paging paging) {
        return () -> projections
                .deadLetters(name, paging.beyond().orElse(0L), paging.limit())
                .bimap(
                        ProjectionProblems::of,
                        page -> paging.page(
                                page.events().stream().map(DeadLetterBody::of).toList(), page.next()));
    }

    private Parsed<Action> retry(Call call) {
        return POSITION.read("position", call.parameter("position"))
                .<Action>map(position -> () -> projections
                        .retry(call.parameter("name"), position)
                        .bimap(ProjectionProblems::of, retried -> Response.json(200, RetriedBody.of(retried))))
                .and(NoInput.of(call));
    }

    /// The former path of dead letters, `parked`: redirects with 308 and the query as it was sent.
    private static Parsed<Action> moved(Call call) {
        var request = call.request();
        var path = OLD_PATH.matcher(request.path()).replaceFirst("$1/dead-letters");
        var location = request.query().isEmpty() ? path : path + "?" + request.query();
        return Parsed.valid(() -> Either.right(Response.empty(308).with("Location", location)));
    }
}
