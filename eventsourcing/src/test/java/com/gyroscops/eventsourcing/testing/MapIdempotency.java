package com.gyroscops.eventsourcing.testing;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// An idempotency store over a map, for one thread.
public final class MapIdempotency implements IdempotencyStore {

    private final Map<Key, Kept> kept = new HashMap<>();

    private record Kept(String fingerprint, Object outcome) {}

    @Override
    @SuppressWarnings("unchecked") // An equal fingerprint is the same request, so its outcome has the same type.
    public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
        var known = kept.get(key);
        if (known != null) {
            return known.fingerprint().equals(fingerprint)
                    ? new Once.Remembered<>((T) known.outcome())
                    : new Once.KeyReused<>();
        }
        var outcome = action.get();
        if (isFinal.test(outcome)) {
            kept.put(key, new Kept(fingerprint, outcome));
        }
        return new Once.Executed<>(outcome);
    }
}
