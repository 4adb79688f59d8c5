package com.gyroscops.adapters.rest.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.eventsourcing.projection.ProjectionError;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.projection.RetryResult;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.NoInput;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The dead letters of projections or policies, and the operations on them.
///
/// @param path the path of all of them, such as `/api/projections`
/// @param operation what the names of the operations end with, such as `DeadLetter`
/// @param problems the problems of this kind
record DeadLetterRoutes(String path, String operation, Projections runners, ProjectionProblems problems) {

    private static final Format<Long> POSITION = Format.wholeNumber(1, Long.MAX_VALUE);

    /// @param failed omitted when no event failed again
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record RetriedBody(long applied, Optional<DeadLetterBody> failed) {

        static RetriedBody of(RetryResult retried) {
            return new RetriedBody(retried.applied(), retried.failed().map(DeadLetterBody::of));
        }
    }

    List<Route> routes() {
        var letters = path + "/{name}/dead-letters";
        return List.of(
                Route.get(letters, "find" + operation + "s", this::deadLetters),
                Route.post(
                        letters + "/{position}/retry",
                        "retry" + operation,
                        call -> atPosition(call, runners::retry)),
                Route.post(
                        letters + "/{position}/skip",
                        "skip" + operation,
                        call -> atPosition(call, runners::skip)));
    }

    private Parsed<Action> deadLetters(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Paging.of(call, query)
                        .map(paging -> deadLetters(call.parameter("name"), paging))
                        .and(query.only(Paging.LIMIT, Paging.CURSOR)));
    }

    private Action deadLetters(String name, Paging paging) {
        return () -> runners.deadLetters(name, paging.beyond().orElse(0L), paging.limit())
                .bimap(
                        problems::of,
                        page -> paging.page(
                                page.events().stream().map(DeadLetterBody::of).toList(), page.next()));
    }

    private Parsed<Action> atPosition(
            Call call, BiFunction<String, Long, Either<ProjectionError, RetryResult>> operation) {
        return POSITION.read("position", call.parameter("position"))
                .<Action>map(position -> () -> operation
                        .apply(call.parameter("name"), position)
                        .bimap(problems::of, retried -> Response.json(200, RetriedBody.of(retried))))
                .and(NoInput.of(call));
    }
}
