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

/// Remembers the answers that are asked for most, up to a number of bytes and for 300 seconds.
public final class CaffeineQueryCache implements QueryCache {

    private final Cache<CacheKey<?>, CachedAnswer<?>> answers;

    /// An empty cache.
    ///
    /// @param maximumBytes how much memory its answers take, about; 0 remembers none
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
    @SuppressWarnings("unchecked") // put in under the same key, which knows the type
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
