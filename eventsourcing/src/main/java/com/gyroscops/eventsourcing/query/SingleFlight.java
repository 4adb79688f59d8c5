package com.gyroscops.eventsourcing.query;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Loads a value once for all concurrent requests of it.
final class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> inFlight = new ConcurrentHashMap<>();
    private final AtomicLong ended = new AtomicLong();

    /// The number of loads that have ended, successfully or not.
    long ended() {
        return ended.get();
    }

    /// Returns the result of `fetch`, or of a load already in progress for an equal key. An exception is thrown to all
    /// callers that wait, and not stored.
    V share(K key, Supplier<V> fetch) {
        var mine = new CompletableFuture<V>();
        var running = inFlight.putIfAbsent(key, mine);
        if (running != null) {
            return await(running);
        }
        try {
            var fetched = fetch.get();
            finish(key);
            mine.complete(fetched);
            return fetched;
        } catch (RuntimeException | Error broken) {
            finish(key);
            mine.completeExceptionally(broken);
            throw broken;
        }
    }

    // The entry is removed before waiting callers continue, so that one that needs a newer result does not join the
    // same load again.
    private void finish(K key) {
        ended.incrementAndGet();
        inFlight.remove(key);
    }

    private static <V> V await(CompletableFuture<V> running) {
        try {
            return running.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException broken -> throw broken;
                case Error broken -> throw broken;
                case null, default -> throw failed;
            }
        }
    }
}
