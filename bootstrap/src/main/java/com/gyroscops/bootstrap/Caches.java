package com.gyroscops.bootstrap;

import com.gyroscops.eventsourcing.query.cache.CacheLevels;
import com.gyroscops.eventsourcing.query.cache.CacheMeter;
import com.gyroscops.eventsourcing.query.cache.CacheMeter.Lookup;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.redis.RedisAdapters;
import java.util.Optional;

/// The levels of the query cache according to the settings.
///
/// @param cache all levels; empty when there are none
/// @param redis the level with a connection
record Caches(Optional<QueryCache> cache, Optional<RedisAdapters.Answers> redis) implements AutoCloseable {

    static Caches of(Settings settings, CacheMeter meter) {
        var near = Optional.of(new HeapShares(settings).cacheBytes())
                .filter(bytes -> bytes > 0)
                .map(bytes -> CacheLevels.guarded(InMemoryAdapters.answers(bytes), "L1", meter));
        var redis = settings.redis()
                .map(address -> RedisAdapters.answers(address.uri(), () -> meter.lookedUp("L2", Lookup.ERROR)));
        var far = redis.map(answers -> CacheLevels.guarded(answers.cache(), "L2", meter));
        var both = near.flatMap(first -> far.map(second -> CacheLevels.tiered(first, second)));
        return new Caches(both.or(() -> near).or(() -> far), redis);
    }

    @Override
    public void close() {
        redis.ifPresent(answers -> answers.connection().close());
    }
}
