package com.gyroscops.adapters.rest.operations;

import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.NoInput;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The status of the projections, and the operations for failing ones.
public record ProjectionRoutes(Projections projections) {

    private static final ProjectionProblems PROBLEMS = new ProjectionProblems("projection");
    private static final Pattern OLD_PATH = Pattern.compile("^(/api/projections/[^/]+)/parked");

    private record Statuses(List<ProjectionBody> items) {}

    public List<Route> routes() {
        var own = List.of(
                Route.get("/api/projections", "getProjections", this::statuses),
                Route.post("/api/projections/{name}/rebuild", "rebuildProjection", this::rebuild),
                Route.get("/api/projections/{name}/parked", "findParkedEvents", ProjectionRoutes::moved),
                Route.post(
                        "/api/projections/{name}/parked/{position}/retry",
                        "retryParkedEvent",
                        ProjectionRoutes::moved));
        var deadLetters = new DeadLetterRoutes("/api/projections", "DeadLetter", projections, PROBLEMS);
        return Stream.concat(own.stream(), deadLetters.routes().stream()).toList();
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
                        .bimap(PROBLEMS::of, status -> Response.json(202, ProjectionBody.of(status))))
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
