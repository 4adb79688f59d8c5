package com.gyroscops.eventsourcing.testing;

import com.gyroscops.eventsourcing.query.cache.CacheKey;
import com.gyroscops.eventsourcing.query.cache.CachedAnswer;
import com.gyroscops.eventsourcing.query.cache.LevelStatus;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A query cache over a map, which can be made to fail.
public final class MapCache implements QueryCache {

    private final Map<CacheKey<?>, CachedAnswer<?>> answers = new ConcurrentHashMap<>();
    private volatile boolean broken;

    public void breakDown() {
        broken = true;
    }

    public int size() {
        return answers.size();
    }

    public void clear() {
        answers.clear();
    }

    /// The positions of its results.
    public List<Long> positions() {
        return answers.values().stream().<Long>map(CachedAnswer::position).toList();
    }

    @Override
    @SuppressWarnings("unchecked") // put in under the same key, which knows the type
    public <A> Optional<CachedAnswer<A>> find(CacheKey<A> key) {
        check();
        return Optional.ofNullable((CachedAnswer<A>) answers.get(key));
    }

    @Override
    public <A> void remember(CacheKey<A> key, CachedAnswer<A> answer) {
        check();
        answers.put(key, answer);
    }

    @Override
    public List<LevelStatus> levels() {
        check();
        return List.of(new LevelStatus("map", "L1", LevelStatus.State.UP, Optional.of((long) answers.size())));
    }

    private void check() {
        if (broken) {
            throw new IllegalStateException("the cache is broken");
        }
    }
}
