package com.gyroscops.web.helidon;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Limits the total size of request and response bodies in memory, so that many large bodies do not exhaust the heap.
/// Small bodies are not limited; others wait in order of arrival. Thread-safe.
final class BodyBudget {

    /// The size in bytes up to which a body is not limited; most requests are smaller.
    private static final int SMALL = 8 * 1024;

    private final int bytes;
    private final Duration timeout;
    private final Semaphore free;

    /// @param bytes the limit in bytes, at least 1; a single body may exceed it
    /// @param timeout the longest time that a body waits
    BodyBudget(int bytes, Duration timeout) {
        this.bytes = bytes;
        this.timeout = timeout;
        this.free = new Semaphore(bytes, true);
    }

    /// Runs `work` as soon as a body of `length` bytes fits; empty, without running it, when the waiting time is over.
    <T> Optional<T> within(int length, Supplier<T> work) {
        if (length <= SMALL) {
            return Optional.of(work.get());
        }
        var needed = Math.min(length, bytes);
        if (!acquire(needed)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            free.release(needed);
        }
    }

    private boolean acquire(int needed) {
        try {
            return free.tryAcquire(needed, timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
