package com.gyroscops.application.query;

import java.time.Duration;

/// What happens around every query handler, outermost first: meter, then position.
///
/// @param patience how long a query waits for the position that it asks for
public record QueryPipelines(QueryMeter meter, Duration patience) {

    /// `handler` with all of it around, reading from something that is as far as `position` says.
    public <Q extends Query<A>, A> QueryGateway<Q, A> around(QueryHandler<Q, A> handler, ReadPosition position) {
        return new MeteredQuery<>(new PositionedQuery<>(handler, position, patience), meter);
    }
}
