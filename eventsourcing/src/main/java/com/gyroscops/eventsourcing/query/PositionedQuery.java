package com.gyroscops.eventsourcing.query;

import io.vavr.control.Either;
import java.time.Duration;

/// Waits for the minimum position of a query, and adds the log position to its result.
record PositionedQuery<Q extends Query<A>, A>(QueryHandler<Q, A> next, ReadPosition position, Duration timeout)
        implements QueryGateway<Q, A> {

    @Override
    public Either<ReadModelBehind, Answer<A>> ask(QueryEnvelope<Q> envelope) {
        var asked = envelope.atLeast().orElse(0L);
        if (!position.await(asked, timeout)) {
            return Either.left(new ReadModelBehind(asked, position.reached()));
        }
        // Read before the result, so that the result may be newer than its position, but never older.
        var reached = position.reached();
        return Either.right(new Answer<>(next.handle(envelope.query()), reached));
    }
}
