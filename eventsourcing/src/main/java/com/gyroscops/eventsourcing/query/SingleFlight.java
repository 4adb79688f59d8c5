package com.gyroscops.eventsourcing.query;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Loads a value once for all concurrent requests of it.
final class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> underWay = new ConcurrentHashMap<>();
    private final AtomicLong landed = new AtomicLong();

    /// The number of loads that have ended, successfully or not.
    long landed() {
        return landed.get();
    }

    /// Returns the result of `fetch`, or of a load already in progress for an equal key. An exception is thrown to all
    /// callers that wait, and not stored.
    V share(K key, Supplier<V> fetch) {
        var mine = new CompletableFuture<V>();
        var others = underWay.putIfAbsent(key, mine);
        if (others != null) {
            return await(others);
        }
        try {
            var fetched = fetch.get();
            land(key);
            mine.complete(fetched);
            return fetched;
        } catch (RuntimeException | Error broken) {
            land(key);
            mine.completeExceptionally(broken);
            throw broken;
        }
    }

    // The entry is removed before waiting callers continue, so that one that needs a newer result does not join the
    // same load again.
    private void land(K key) {
        landed.incrementAndGet();
        underWay.remove(key);
    }

    private static <V> V await(CompletableFuture<V> others) {
        try {
            return others.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException broken -> throw broken;
                case Error broken -> throw broken;
                case null, default -> throw failed;
            }
        }
    }
}
