package com.gyroscops.infrastructure.inmemory.idempotency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.gyroscops.application.pipeline.IdempotencyStore;
import com.gyroscops.application.pipeline.IdempotencyStore.Once.Executed;
import com.gyroscops.application.pipeline.IdempotencyStore.Once.KeyReused;
import com.gyroscops.application.pipeline.IdempotencyStore.Once.Remembered;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Remembers the outcomes of requests for a while, and lets equal requests wait for the one that is being executed.
///
/// What is under way stands apart from what is remembered, so that no bound can push out a request before it is
/// answered. A remembered outcome is pushed out by age, or by newer ones when there are too many.
public final class InMemoryIdempotencyStore implements IdempotencyStore {

    private final Cache<Key, Request> kept;
    private final Map<Key, Request> underWay = new HashMap<>();

    /// An empty store.
    ///
    /// @param maximumSize how many outcomes it remembers about
    /// @param maximumAge how long it remembers one
    /// @param ticker tells how time goes by; not by the wall clock, which jumps
    public InMemoryIdempotencyStore(int maximumSize, Duration maximumAge, Ticker ticker) {
        kept = Caffeine.newBuilder()
                .maximumSize(maximumSize)
                .expireAfterWrite(maximumAge)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> worthKeeping) {
        var mine = new Request(fingerprint);
        while (true) {
            var first = claim(key, mine);
            if (first == mine) {
                return execute(key, mine, action, worthKeeping);
            }
            if (!first.says(fingerprint)) {
                return new KeyReused<>();
            }
            // The outcome comes from the request itself: it may be forgotten before the last who waits has woken up.
            var outcome = first.await();
            if (outcome.isPresent()) {
                @SuppressWarnings("unchecked") // An equal fingerprint is the same request: its outcome is a T.
                var same = (T) outcome.get();
                return new Remembered<>(same);
            }
        }
    }

    private <T> Once<T> execute(Key key, Request mine, Supplier<T> action, Predicate<T> worthKeeping) {
        Optional<Object> worth = Optional.empty();
        try {
            var outcome = action.get();
            if (worthKeeping.test(outcome)) {
                worth = Optional.of(outcome);
            }
            return new Executed<>(outcome);
        } finally {
            release(key, mine, worth.isPresent());
            mine.end(worth);
        }
    }

    /// The request that has the key: an older one or, if there is none, `mine`. One step, so that a request which
    /// only finds out that the key is taken never looks like its owner to others.
    private synchronized Request claim(Key key, Request mine) {
        var known = kept.getIfPresent(key);
        return known == null ? underWay.computeIfAbsent(key, _ -> mine) : known;
    }

    private synchronized void release(Key key, Request mine, boolean keep) {
        if (keep) {
            kept.put(key, mine);
        }
        underWay.remove(key);
    }
}
