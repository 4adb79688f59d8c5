package com.gyroscops.eventsourcing.query.cache;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Two cache levels as one: hits of the second level are copied to the first, and both are filled.
record TieredCache(QueryCache near, QueryCache far) implements QueryCache {

    @Override
    public <A> Optional<CachedAnswer<A>> find(CacheKey<A> key) {
        return near.find(key).or(() -> promoted(key));
    }

    @Override
    public <A> void remember(CacheKey<A> key, CachedAnswer<A> answer) {
        near.remember(key, answer);
        far.remember(key, answer);
    }

    @Override
    public List<LevelStatus> levels() {
        return Stream.concat(near.levels().stream(), far.levels().stream()).toList();
    }

    private <A> Optional<CachedAnswer<A>> promoted(CacheKey<A> key) {
        var found = far.find(key);
        found.ifPresent(answer -> near.remember(key, answer));
        return found;
    }
}
