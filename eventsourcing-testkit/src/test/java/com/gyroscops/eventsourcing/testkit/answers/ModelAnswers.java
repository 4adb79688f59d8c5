package com.gyroscops.eventsourcing.testkit.answers;

import com.gyroscops.eventsourcing.query.cache.CacheKey;
import com.gyroscops.eventsourcing.query.cache.CachedAnswer;
import com.gyroscops.eventsourcing.query.cache.LevelStatus;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// A reference implementation of a query cache; faulty variants override what they break.
class ModelAnswers implements QueryCache {

    final ConcurrentMap<Object, CachedAnswer<?>> answers = new ConcurrentHashMap<>();

    Object nameOf(CacheKey<?> key) {
        return key;
    }

    @Override
    @SuppressWarnings("unchecked") // put in under the same key, which knows the type
    public <A> Optional<CachedAnswer<A>> find(CacheKey<A> key) {
        return Optional.ofNullable((CachedAnswer<A>) answers.get(nameOf(key)));
    }

    @Override
    public <A> void remember(CacheKey<A> key, CachedAnswer<A> answer) {
        answers.put(nameOf(key), answer);
    }

    @Override
    public List<LevelStatus> levels() {
        return List.of(new LevelStatus("model", "L1", LevelStatus.State.UP, Optional.of((long) answers.size())));
    }
}
