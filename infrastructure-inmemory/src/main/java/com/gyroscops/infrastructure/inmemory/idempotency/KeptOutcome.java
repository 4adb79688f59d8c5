package com.gyroscops.infrastructure.inmemory.idempotency;

import com.gyroscops.infrastructure.inmemory.weight.Weight;
import java.util.Optional;

/// A final outcome and the request that it belongs to.
///
/// @param bytes how much memory it takes with its key, about
/// @param reached when it was reached, in nanoseconds
record KeptOutcome(String fingerprint, Object outcome, long bytes, long reached) implements KeyHolder {

    /// What an outcome takes beside its parts: this record, and an entry and its place in the map.
    private static final long ENTRY = 128;

    static long bytes(String key, String fingerprint, Object outcome) {
        return ENTRY + Weight.of(key) + Weight.of(fingerprint) + Weight.of(outcome);
    }

    @Override
    public boolean says(String other) {
        return fingerprint.equals(other);
    }

    @Override
    public Optional<Object> await() {
        return Optional.of(outcome);
    }
}
