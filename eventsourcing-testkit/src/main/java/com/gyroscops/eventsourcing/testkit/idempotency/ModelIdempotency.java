package com.gyroscops.eventsourcing.testkit.idempotency;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// A reference implementation of an idempotency store with one monitor; faulty variants wrap it.
public final class ModelIdempotency implements IdempotencyStore {

    private final Map<Key, Entry> entries = new HashMap<>();

    private record Entry(String fingerprint, Optional<Object> outcome) {}

    @Override
    public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
        var known = claim(key, fingerprint);
        if (known.isPresent()) {
            return known.get().fingerprint().equals(fingerprint) ? remembered(known.get()) : new Once.KeyReused<>();
        }
        Optional<Entry> kept = Optional.empty();
        try {
            var outcome = action.get();
            if (isFinal.test(outcome)) {
                kept = Optional.of(new Entry(fingerprint, Optional.of(outcome)));
            }
            return new Once.Executed<>(outcome);
        } finally {
            settle(key, kept);
        }
    }

    /// The current owner of the key; empty when it is the caller.
    private synchronized Optional<Entry> claim(Key key, String fingerprint) {
        while (true) {
            var known = entries.putIfAbsent(key, new Entry(fingerprint, Optional.empty()));
            if (known == null
                    || known.outcome().isPresent()
                    || !known.fingerprint().equals(fingerprint)) {
                return Optional.ofNullable(known);
            }
            try {
                wait();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private synchronized void settle(Key key, Optional<Entry> kept) {
        entries.remove(key);
        kept.ifPresent(entry -> entries.put(key, entry));
        notifyAll();
    }

    @SuppressWarnings("unchecked") // An equal fingerprint is the same request.
    private static <T> Once<T> remembered(Entry known) {
        return new Once.Remembered<>((T) known.outcome().orElseThrow());
    }
}
