package com.gyroscops.infrastructure.inmemory.idempotency;

import com.gyroscops.infrastructure.inmemory.weight.Weight;
import java.util.Optional;

/// A final outcome with its request.
///
/// @param bytes its approximate memory with its key
/// @param reached the time at which it was reached, in nanoseconds
record KeptOutcome(String fingerprint, Object outcome, long bytes, long reached) implements KeyHolder {

    /// The memory of an outcome without its parts: this record, and its entry in the map.
    private static final long ENTRY = 128;

    static long bytes(String key, String fingerprint, Object outcome) {
        return ENTRY + Weight.of(key) + Weight.of(fingerprint) + Weight.of(outcome);
    }

    @Override
    public boolean hasFingerprint(String other) {
        return fingerprint.equals(other);
    }

    @Override
    public Optional<Object> await() {
        return Optional.of(outcome);
    }
}
