package com.gyroscops.application.query;

import java.time.Duration;
import java.util.Optional;

/// What happens around every query handler, outermost first: meter, then cache, then log, then position. Cached and
/// logged are the queries that are read from the log.
///
/// @param patience how long a query waits for the position that it asks for
/// @param caching what it takes to remember answers; empty when none are
public record QueryPipelines(QueryMeter meter, Duration patience, Optional<AnswerCaching> caching) {

    /// Pipelines that remember no answers.
    public QueryPipelines(QueryMeter meter, Duration patience) {
        this(meter, patience, Optional.empty());
    }

    /// `handler` with all of it around, reading from something that is as far as `position` says.
    public <Q extends Query<A>, A> QueryGateway<Q, A> around(QueryHandler<Q, A> handler, ReadPosition position) {
        return new MeteredQuery<>(new PositionedQuery<>(handler, position, patience), meter);
    }

    /// `handler` with all of it around, reading from the log, which is as far as `log` says.
    public <Q extends Cacheable<A>, A> QueryGateway<Q, A> aroundCacheable(
            QueryHandler<Q, A> handler, ReadPosition log) {
        var executed = new LoggedQuery<>(new PositionedQuery<>(handler, log, patience));
        return new MeteredQuery<>(
                caching.map(with -> cached(executed, with, log)).orElse(executed), meter);
    }

    private static <Q extends Cacheable<A>, A> QueryGateway<Q, A> cached(
            QueryGateway<Q, A> executed, AnswerCaching with, ReadPosition log) {
        var narrated = new AnswerCaching(
                with.cache(), with.search(), with.clock(), new LoggingCacheMeter(with.meter()), with.store());
        return new CachedQuery<>(executed, narrated, log, new Flights<>());
    }
}
