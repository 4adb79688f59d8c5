package com.gyroscops.eventsourcing.query;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.function.Function;

/// Measures the duration of queries by kind.
record MeteredQuery<Q extends Query<A>, A>(QueryGateway<Q, A> next, QueryMeter meter, Function<Q, String> kind)
        implements QueryGateway<Q, A> {

    @Override
    public Either<ReadModelBehind, Answer<A>> ask(QueryEnvelope<Q> envelope) {
        var start = System.nanoTime();
        var outcome = "failed";
        try {
            var answer = next.ask(envelope);
            outcome = answer.fold(_ -> "not-caught-up", _ -> "answered");
            return answer;
        } finally {
            meter.answered(kind.apply(envelope.query()), outcome, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
