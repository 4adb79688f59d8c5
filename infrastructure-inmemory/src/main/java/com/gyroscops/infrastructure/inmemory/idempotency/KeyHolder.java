package com.gyroscops.infrastructure.inmemory.idempotency;

import java.util.Optional;

/// The request that has a key: one that is being executed, or one whose outcome is kept.
sealed interface KeyHolder permits Request, KeptOutcome {

    /// Whether this is the request with that fingerprint.
    boolean says(String fingerprint);

    /// The outcome, once it is there; empty when the next caller has to find one of its own.
    ///
    /// @throws IllegalStateException when the waiting thread is told to stop, or waits for itself
    Optional<Object> await();
}
