package com.gyroscops.infrastructure.inmemory.idempotency;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.Executed;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.KeyReused;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.Remembered;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Remembers the outcomes of requests for a while, and lets equal requests wait for the one that is being executed.
///
/// What is being executed stands apart from what is remembered, so that no bound can push out a request before it is
/// answered. Of what is remembered the oldest goes first: by age, by number or by bytes, and the newest by age alone.
public final class InMemoryIdempotencyStore implements IdempotencyStore {

    private final KeptOutcomes kept;
    private final Map<String, Request> beingExecuted = new HashMap<>();
    private final LongSupplier nanos;

    /// An empty store.
    ///
    /// @param maximumKeys how many outcomes it remembers, at least 1
    /// @param maximumBytes how much memory they take, about; the newest is remembered even if it takes more
    /// @param maximumAge how long it remembers one
    /// @param nanos tells how time goes by, in nanoseconds; not by the wall clock, which jumps
    /// @throws IllegalArgumentException when there is no room for a single key
    public InMemoryIdempotencyStore(int maximumKeys, long maximumBytes, Duration maximumAge, LongSupplier nanos) {
        if (maximumKeys < 1) {
            throw new IllegalArgumentException("at least one outcome has to be remembered, not " + maximumKeys);
        }
        this.kept = new KeptOutcomes(maximumKeys, maximumBytes, maximumAge.toNanos());
        this.nanos = nanos;
    }

    @Override
    public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> worthKeeping) {
        var text = textOf(key);
        var mine = new Request(fingerprint);
        while (true) {
            var first = claim(text, mine);
            if (first == mine) {
                return execute(text, mine, action, worthKeeping);
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

    /// How many outcomes are remembered now.
    public synchronized int keys() {
        kept.forgetOld(nanos.getAsLong());
        return kept.count();
    }

    /// How many bytes these take, about.
    public synchronized long bytes() {
        kept.forgetOld(nanos.getAsLong());
        return kept.bytes();
    }

    private <T> Once<T> execute(String key, Request mine, Supplier<T> action, Predicate<T> worthKeeping) {
        Optional<Object> worth = Optional.empty();
        var bytes = 0L;
        try {
            var outcome = action.get();
            if (worthKeeping.test(outcome)) {
                // Before the lock, which others wait for.
                bytes = KeptOutcome.bytes(key, mine.fingerprint(), outcome);
                worth = Optional.of(outcome);
            }
            return new Executed<>(outcome);
        } finally {
            release(key, mine, worth, bytes);
        }
    }

    /// The request that has the key: an older one or, if there is none, `mine`. One step, so that a request which
    /// only finds out that the key is taken never looks like its owner to others.
    private synchronized KeyHolder claim(String key, Request mine) {
        var known = kept.find(key, nanos.getAsLong());
        return known.isPresent() ? known.get() : beingExecuted.computeIfAbsent(key, _ -> mine);
    }

    private void release(String key, Request mine, Optional<Object> worth, long bytes) {
        try {
            settle(key, mine, worth, bytes);
        } finally {
            mine.end(worth);
        }
    }

    private synchronized void settle(String key, Request mine, Optional<Object> worth, long bytes) {
        beingExecuted.remove(key);
        worth.ifPresent(
                outcome -> kept.add(key, new KeptOutcome(mine.fingerprint(), outcome, bytes, nanos.getAsLong())));
    }

    /// One text for each key: no identifier has a space in it.
    private static String textOf(Key key) {
        return key.organization() + ' ' + key.user() + ' ' + key.key();
    }
}
