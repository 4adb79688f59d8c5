package com.gyroscops.eventsourcing.query;

import java.time.Duration;
import java.util.Optional;

/// The decorators around every query handler, outermost first: metrics, the cache if the query is [Cacheable], and the
/// wait for the minimum position.
///
/// @param timeout the longest time to wait for the minimum position
/// @param caching the dependencies of the cache; empty when it is switched off
public record QueryPipeline(QueryMeter meter, Duration timeout, Optional<QueryCaching> caching) {

    /// A pipeline without a cache.
    public QueryPipeline(QueryMeter meter, Duration timeout) {
        this(meter, timeout, Optional.empty());
    }

    /// Decorates `handler`, whose source is at `position`. A handler that only delegates can be a lambda.
    public <Q extends Query<A>, A> QueryGateway<Q, A> around(QueryHandler<Q, A> handler, ReadPosition position) {
        return new MeteredQuery<>(new PositionedQuery<>(handler, position, timeout), meter, QueryPipeline::kind);
    }

    /// The same for a query whose class does not say its kind, such as one about documents of any type.
    ///
    /// @param kind its name in metrics
    public <Q extends Query<A>, A> QueryGateway<Q, A> around(
            String kind, QueryHandler<Q, A> handler, ReadPosition position) {
        return new MeteredQuery<>(new PositionedQuery<>(handler, position, timeout), meter, _ -> kind);
    }

    /// Decorates `handler`, whose source is the log at position `log`.
    public <Q extends Cacheable<A>, A> QueryGateway<Q, A> aroundCacheable(
            QueryHandler<Q, A> handler, ReadPosition log) {
        QueryGateway<Q, A> executed = new PositionedQuery<>(handler, log, timeout);
        return new MeteredQuery<>(
                caching.map(with -> new CachedQuery<>(executed, with, log, new SingleFlight<>()))
                        .map(cached -> (QueryGateway<Q, A>) cached)
                        .orElse(executed),
                meter,
                QueryPipeline::kind);
    }

    private static String kind(Query<?> query) {
        return query.getClass().getSimpleName();
    }
}
