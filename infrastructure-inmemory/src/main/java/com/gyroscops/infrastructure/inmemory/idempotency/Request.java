package com.gyroscops.infrastructure.inmemory.idempotency;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// A request in progress, for whose outcome equal requests wait.
final class Request implements KeyHolder {

    private final String fingerprint;
    private final long thread = Thread.currentThread().threadId();
    private final CompletableFuture<Optional<Object>> outcome = new CompletableFuture<>();

    Request(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    String fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean hasFingerprint(String other) {
        return fingerprint.equals(other);
    }

    /// @param finalOutcome the outcome for other callers; empty when there is none for them
    void end(Optional<Object> finalOutcome) {
        outcome.complete(finalOutcome);
    }

    @Override
    public Optional<Object> await() {
        if (!outcome.isDone() && thread == Thread.currentThread().threadId()) {
            throw new IllegalStateException("an action asked for its own outcome");
        }
        try {
            return outcome.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the same request", stopped);
        } catch (ExecutionException never) {
            throw new AssertionError("the outcome of a request cannot fail", never);
        }
    }
}
