package com.gyroscops.eventsourcing.query.cache;

import com.gyroscops.eventsourcing.query.cache.CacheMeter.Lookup;
import java.util.List;
import java.util.Optional;

/// Treats every failure of a cache level as a miss, and counts the outcome of each lookup.
record GuardedCache(QueryCache next, String level, CacheMeter meter) implements QueryCache {

    @Override
    public <A> Optional<CachedAnswer<A>> find(CacheKey<A> key) {
        try {
            var found = next.find(key);
            meter.lookedUp(level, found.isPresent() ? Lookup.HIT : Lookup.MISS);
            return found;
        } catch (RuntimeException broken) {
            meter.lookedUp(level, Lookup.ERROR);
            return Optional.empty();
        }
    }

    @Override
    public <A> void remember(CacheKey<A> key, CachedAnswer<A> answer) {
        try {
            next.remember(key, answer);
        } catch (RuntimeException broken) {
            meter.lookedUp(level, Lookup.ERROR);
        }
    }

    @Override
    public List<LevelStatus> levels() {
        try {
            return next.levels();
        } catch (RuntimeException broken) {
            return List.of(new LevelStatus("unknown", level, LevelStatus.State.DOWN, Optional.empty()));
        }
    }
}
