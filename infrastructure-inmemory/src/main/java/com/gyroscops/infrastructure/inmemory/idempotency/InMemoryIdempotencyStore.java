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

/// An idempotency store in memory, in which equal requests wait for the one that is being executed.
///
/// Requests in progress are separate from stored outcomes, so that no limit can evict a request before it is answered.
/// Of the outcomes it evicts the oldest first, by age, number or bytes, and the newest only by age.
public final class InMemoryIdempotencyStore implements IdempotencyStore {

    private final KeptOutcomes kept;
    private final Map<String, Request> beingExecuted = new HashMap<>();
    private final LongSupplier nanos;

    /// An empty store.
    ///
    /// @param maximumKeys the maximum number of outcomes, at least 1
    /// @param maximumBytes their approximate maximum memory; the newest is kept even if it needs more
    /// @param maximumAge the age at which an outcome is evicted
    /// @param nanos a monotonic clock in nanoseconds
    /// @throws IllegalArgumentException when the maximum number is below 1
    public InMemoryIdempotencyStore(int maximumKeys, long maximumBytes, Duration maximumAge, LongSupplier nanos) {
        if (maximumKeys < 1) {
            throw new IllegalArgumentException("the maximum number of outcomes must be at least 1, not " + maximumKeys);
        }
        this.kept = new KeptOutcomes(maximumKeys, maximumBytes, maximumAge.toNanos());
        this.nanos = nanos;
    }

    @Override
    public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
        var text = textOf(key);
        var mine = new Request(fingerprint);
        while (true) {
            var first = claim(text, mine);
            if (first == mine) {
                return execute(text, mine, action, isFinal);
            }
            if (!first.hasFingerprint(fingerprint)) {
                return new KeyReused<>();
            }
            // Taken from the request itself, because the stored outcome may be evicted before the last waiting thread
            // wakes up.
            var outcome = first.await();
            if (outcome.isPresent()) {
                @SuppressWarnings("unchecked") // An equal fingerprint is the same request: its outcome is a T.
                var same = (T) outcome.get();
                return new Remembered<>(same);
            }
        }
    }

    /// The number of stored outcomes.
    public synchronized int keys() {
        kept.forgetOld(nanos.getAsLong());
        return kept.count();
    }

    /// The approximate memory of the stored outcomes in bytes.
    public synchronized long bytes() {
        kept.forgetOld(nanos.getAsLong());
        return kept.bytes();
    }

    private <T> Once<T> execute(String key, Request mine, Supplier<T> action, Predicate<T> isFinal) {
        Optional<Object> finalOutcome = Optional.empty();
        var bytes = 0L;
        try {
            var outcome = action.get();
            if (isFinal.test(outcome)) {
                // Computed before the lock is taken, for which others wait.
                bytes = KeptOutcome.bytes(key, mine.fingerprint(), outcome);
                finalOutcome = Optional.of(outcome);
            }
            return new Executed<>(outcome);
        } finally {
            release(key, mine, finalOutcome, bytes);
        }
    }

    /// The request that has the key: an older one if there is one, otherwise `mine`. It is one step, so that a request
    /// which finds the key taken never looks like its owner to others.
    private synchronized KeyHolder claim(String key, Request mine) {
        var known = kept.find(key, nanos.getAsLong());
        return known.isPresent() ? known.get() : beingExecuted.computeIfAbsent(key, _ -> mine);
    }

    private void release(String key, Request mine, Optional<Object> finalOutcome, long bytes) {
        try {
            settle(key, mine, finalOutcome, bytes);
        } finally {
            mine.end(finalOutcome);
        }
    }

    private synchronized void settle(String key, Request mine, Optional<Object> finalOutcome, long bytes) {
        beingExecuted.remove(key);
        finalOutcome.ifPresent(
                outcome -> kept.add(key, new KeptOutcome(mine.fingerprint(), outcome, bytes, nanos.getAsLong())));
    }

    /// A distinct text for each key: identifiers contain no spaces.
    private static String textOf(Key key) {
        return key.organization() + ' ' + key.user() + ' ' + key.key();
    }
}
