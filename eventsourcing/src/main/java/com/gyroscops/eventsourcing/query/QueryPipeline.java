package com.gyroscops.eventsourcing.query;

import java.time.Duration;
import java.util.Optional;

/// What happens around every query handler, outermost first: meter, then cache where a query is [Cacheable], then the wait
/// for the position that is asked for.
///
/// @param patience how long a query waits for the position that it asks for
/// @param caching what it takes to remember answers; empty when none are
public record QueryPipeline(QueryMeter meter, Duration patience, Optional<QueryCaching> caching) {

    /// A pipeline that remembers no answers.
    public QueryPipeline(QueryMeter meter, Duration patience) {
        this(meter, patience, Optional.empty());
    }

    /// `handler` with all of it around, reading from something that is as far as `position` says. A query that one call
    /// answers needs no class for its handler.
    public <Q extends Query<A>, A> QueryGateway<Q, A> around(QueryHandler<Q, A> handler, ReadPosition position) {
        return new MeteredQuery<>(new PositionedQuery<>(handler, position, patience), meter);
    }

    /// `handler` with all of it around, reading from the log, which is as far as `log` says.
    public <Q extends Cacheable<A>, A> QueryGateway<Q, A> aroundCacheable(
            QueryHandler<Q, A> handler, ReadPosition log) {
        QueryGateway<Q, A> executed = new PositionedQuery<>(handler, log, patience);
        return new MeteredQuery<>(
                caching.map(with -> new CachedQuery<>(executed, with, log, new SingleFlight<>()))
                        .map(cached -> (QueryGateway<Q, A>) cached)
                        .orElse(executed),
                meter);
    }
}
