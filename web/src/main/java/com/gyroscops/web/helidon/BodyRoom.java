package com.gyroscops.web.helidon;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Room for the bodies of requests that are received and answered at one time, so that many large ones together do not take
/// all memory. Small bodies need no room; the others wait for it, the first one first. Thread-safe.
final class BodyRoom {

    /// How long a body may be that needs no room, in bytes. Bodies of nearly all requests are shorter.
    private static final int SMALL = 8 * 1024;

    private final int bytes;
    private final Duration patience;
    private final Semaphore free;

    /// @param bytes how many bytes of bodies there may be at a time, at least 1; one body alone may be longer
    /// @param patience how long a body waits for room
    BodyRoom(int bytes, Duration patience) {
        this.bytes = bytes;
        this.patience = patience;
        this.free = new Semaphore(bytes, true);
    }

    /// What `work` returns, which is done once there is room for a body of `length` bytes; empty when there was none in time,
    /// and then nothing is done.
    <T> Optional<T> within(int length, Supplier<T> work) {
        if (length <= SMALL) {
            return Optional.of(work.get());
        }
        var needed = Math.min(length, bytes);
        if (!isTaken(needed)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            free.release(needed);
        }
    }

    private boolean isTaken(int needed) {
        try {
            return free.tryAcquire(needed, patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
