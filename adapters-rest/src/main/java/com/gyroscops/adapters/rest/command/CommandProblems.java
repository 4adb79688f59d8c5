package com.gyroscops.adapters.rest.command;

import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandFailure.Conflict;
import com.gyroscops.application.command.CommandFailure.IdempotencyKeyReused;
import com.gyroscops.application.command.CommandFailure.Rejected;
import com.gyroscops.application.store.ExpectedRevision;
import com.gyroscops.application.store.ExpectedRevision.Any;
import com.gyroscops.application.store.ExpectedRevision.Exactly;
import com.gyroscops.application.store.ExpectedRevision.NoStream;
import com.gyroscops.application.store.ExpectedRevision.StreamExists;
import java.util.function.Function;

/// How the failures of commands are answered (S47).
///
/// @param rejections how the refusals of one context are
public record CommandProblems<R>(Function<R, Problem> rejections) {

    /// Says of an answer that it was given before.
    public static final String REPLAYED = "Idempotency-Replayed";

    /// The problem that `failure` is.
    ///
    /// @param conditional whether the client named the revision that it expected
    public Problem of(CommandFailure<R> failure, boolean conditional) {
        return switch (failure) {
            case Rejected<R>(var rejection, var replayed) ->
                replayed ? rejections.apply(rejection).withHeader(REPLAYED, "true") : rejections.apply(rejection);
            case Conflict<R> conflict -> conditional ? mismatch(conflict) : lostRace(conflict);
            case IdempotencyKeyReused<R>(var key) ->
                Problem.of(422, "idempotency-key-reused", "This Idempotency-Key was sent with another request before.")
                        .with("key", key);
        };
    }

    private static Problem mismatch(Conflict<?> conflict) {
        return facts(Problem.of(412, "revision-mismatch", "It is not at the revision that was expected."), conflict);
    }

    private static Problem lostRace(Conflict<?> conflict) {
        return facts(
                Problem.of(
                        409, "concurrent-modification", "Others kept changing it meanwhile; send the request again."),
                conflict);
    }

    private static Problem facts(Problem problem, Conflict<?> conflict) {
        return problem.with("stream", conflict.stream().toString())
                .with("expected", expectation(conflict.expected()))
                .with("actual", conflict.actual());
    }

    private static Object expectation(ExpectedRevision expected) {
        return switch (expected) {
            case Any _ -> "any";
            case NoStream _ -> "none";
            case StreamExists _ -> "*";
            case Exactly(var revision) -> revision;
        };
    }
}
