package com.gyroscops.adapters.rest.command;

import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.eventsourcing.command.CommandFailure.FactsChanged;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Conflict;
import com.gyroscops.eventsourcing.command.CommandFailure.IdempotencyKeyReused;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreFull;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreUnavailable;
import com.gyroscops.eventsourcing.command.Precondition;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.ExpectedRevision.NoStream;
import com.gyroscops.eventsourcing.store.ExpectedRevision.StreamExists;
import com.gyroscops.web.http.Problem;
import java.util.Optional;

/// Creates the problems of failed commands.
///
/// @param rejections the problems of the aggregate's rejections
public record CommandProblems<R>(RejectionProblems<R> rejections) {

    /// The header that marks a stored response to a repeated request.
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final String CONCURRENT_MODIFICATION = "concurrent-modification";

    /// The problem for `failure`.
    ///
    /// @param expected the state that the client expects of the aggregate
    public Problem of(CommandFailure<R> failure, Optional<Precondition> expected) {
        return switch (failure) {
            case Rejected<R>(var rejection, var replayed) ->
                replayed ? rejections.problem(rejection).withHeader(REPLAYED, "true") : rejections.problem(rejection);
            case Conflict<R> conflict ->
                expected.filter(precondition -> !precondition.accepts(conflict.actual()))
                        .map(unmet -> unmet(unmet, conflict))
                        .orElseGet(() -> lostRace(conflict));
            case FactsChanged<R>(var position) ->
                Problem.of(
                                409,
                                CONCURRENT_MODIFICATION,
                                "Other commands changed what this one depends on at the same time; send it again.")
                        .with("position", position);
            case IdempotencyKeyReused<R>(var key) ->
                Problem.of(422, "idempotency-key-reused", "This Idempotency-Key was already used for another request.")
                        .with("key", key);
            case StoreFull<R>(var bytes, var limit) ->
                Problem.of(507, "store-full", "The event store is full. Nothing was changed; reads still work.")
                        .with("bytes", bytes)
                        .with("limit", limit);
            case StoreUnavailable<R> _ -> QueryRequest.STORE_UNAVAILABLE;
        };
    }

    private static Problem unmet(Precondition expected, Conflict<?> conflict) {
        return expected.anyOf().isEmpty() && expected.otherLog()
                ? Problem.of(
                                412,
                                Problem.OTHER_LOG,
                                "The expected revision belongs to another log, which no longer exists; read it again.")
                        .with("stream", conflict.stream().toString())
                        .with("actual", conflict.actual())
                : facts(
                        Problem.of(412, "revision-mismatch", "The aggregate is not at the expected revision."),
                        expected,
                        conflict);
    }

    private static Problem lostRace(Conflict<?> conflict) {
        return facts(
                Problem.of(
                        409,
                        CONCURRENT_MODIFICATION,
                        "Other commands changed the aggregate at the same time; send the request again."),
                conflict.expected(),
                conflict);
    }

    private static Problem facts(Problem problem, Precondition expected, Conflict<?> conflict) {
        return problem.with("stream", conflict.stream().toString())
                .with("expected", expectation(expected))
                .with("actual", conflict.actual());
    }

    /// A single value as such, several as a list.
    private static Object expectation(Precondition expected) {
        var all = expected.anyOf().stream().map(CommandProblems::expectation).toList();
        return all.size() == 1 ? all.getFirst() : all;
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
