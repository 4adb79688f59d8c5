package com.gyroscops.eventsourcing.query;

import io.vavr.control.Either;
import java.time.Duration;

/// Measures the duration of queries by kind.
record MeteredQuery<Q extends Query<A>, A>(QueryGateway<Q, A> next, QueryMeter meter) implements QueryGateway<Q, A> {

    @Override
    public Either<ReadModelBehind, Answer<A>> ask(QueryEnvelope<Q> envelope) {
        var start = System.nanoTime();
        var outcome = "failed";
        try {
            var answer = next.ask(envelope);
            outcome = answer.fold(_ -> "not-caught-up", _ -> "answered");
            return answer;
        } finally {
            var query = envelope.query().getClass().getSimpleName();
            meter.answered(query, outcome, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
