package com.gyroscops.eventsourcing.testkit.idempotency;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// A reference implementation of a bounded idempotency store for one thread. Faulty variants change one of its steps.
class BoundedIdempotency implements IdempotencyStore {

    final int maximumKeys;
    final long maximumBytes;
    final long maximumAge;
    final LongSupplier nanos;
    final Map<Key, Entry> oldestFirst = new LinkedHashMap<>();

    record Entry(String fingerprint, Object outcome, long reached) {

        long bytes() {
            return outcome.toString().length();
        }
    }

    BoundedIdempotency(int maximumKeys, long maximumBytes, Duration maximumAge, LongSupplier nanos) {
        this.maximumKeys = maximumKeys;
        this.maximumBytes = maximumBytes;
        this.maximumAge = maximumAge.toNanos();
        this.nanos = nanos;
    }

    @Override
    @SuppressWarnings("unchecked") // An equal fingerprint is the same request.
    public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
        var known = oldestFirst.get(key);
        if (known != null && !isOld(known)) {
            if (!known.fingerprint().equals(fingerprint)) {
                return new Once.KeyReused<>();
            }
            replay(key, known);
            return new Once.Remembered<>((T) known.outcome());
        }
        var outcome = action.get();
        if (isFinal.test(outcome)) {
            oldestFirst.remove(key);
            keep(key, new Entry(fingerprint, outcome, nanos.getAsLong()));
        }
        return new Once.Executed<>(outcome);
    }

    boolean isOld(Entry entry) {
        return nanos.getAsLong() - entry.reached() >= maximumAge;
    }

    /// A replay changes nothing.
    void replay(Key key, Entry entry) {}

    void keep(Key key, Entry entry) {
        oldestFirst.put(key, entry);
        while (oldestFirst.size() > 1 && (oldestFirst.size() > maximumKeys || bytes() > maximumBytes)) {
            oldestFirst.remove(oldest());
        }
    }

    final Key oldest() {
        return oldestFirst.keySet().iterator().next();
    }

    /// The bytes of all outcomes; only called when there are few.
    final long bytes() {
        return maximumBytes >= 1L << 40
                ? 0
                : oldestFirst.values().stream().mapToLong(Entry::bytes).sum();
    }
}
