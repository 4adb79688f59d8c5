package com.gyroscops.infrastructure.inmemory.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.gyroscops.eventsourcing.query.cache.CacheKey;
import com.gyroscops.eventsourcing.query.cache.CachedAnswer;
import com.gyroscops.eventsourcing.query.cache.LevelStatus;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import com.gyroscops.infrastructure.inmemory.weight.Weight;
import java.util.List;
import java.util.Optional;

/// A cache of query results, limited in bytes, with a lifetime of 300 seconds. Evicts results that are used rarely.
public final class CaffeineQueryCache implements QueryCache {

    private final Cache<CacheKey<?>, CachedAnswer<?>> answers;

    /// An empty cache.
    ///
    /// @param maximumBytes the approximate maximum memory of its results; 0 switches it off
    public CaffeineQueryCache(long maximumBytes, Ticker ticker) {
        answers = Caffeine.newBuilder()
                .maximumWeight(maximumBytes)
                .weigher((CacheKey<?> key, CachedAnswer<?> answer) -> bytes(key, answer))
                .expireAfterWrite(CachedAnswer.LIFETIME)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    @Override
    @SuppressWarnings("unchecked") // An answer is stored under a key of its type.
    public <A> Optional<CachedAnswer<A>> find(CacheKey<A> key) {
        return Optional.ofNullable((CachedAnswer<A>) answers.getIfPresent(key));
    }

    @Override
    public <A> void remember(CacheKey<A> key, CachedAnswer<A> answer) {
        answers.put(key, answer);
    }

    @Override
    public List<LevelStatus> levels() {
        answers.cleanUp();
        return List.of(new LevelStatus("caffeine", "L1", LevelStatus.State.UP, Optional.of(answers.estimatedSize())));
    }

    private static int bytes(CacheKey<?> key, CachedAnswer<?> answer) {
        return (int) Math.min(Integer.MAX_VALUE, Weight.of(key.text()) + Weight.of(answer));
    }
}
