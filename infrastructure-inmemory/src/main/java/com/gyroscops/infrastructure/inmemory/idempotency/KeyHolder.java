package com.gyroscops.infrastructure.inmemory.idempotency;

import java.util.Optional;

/// The request that has a key: one in progress, or one with a stored outcome.
sealed interface KeyHolder permits Request, KeptOutcome {

    /// Whether this is the request with that fingerprint.
    boolean hasFingerprint(String fingerprint);

    /// Waits for the outcome; empty when the next caller has to run its own action.
    ///
    /// @throws IllegalStateException when the waiting thread is interrupted, or waits for itself
    Optional<Object> await();
}
