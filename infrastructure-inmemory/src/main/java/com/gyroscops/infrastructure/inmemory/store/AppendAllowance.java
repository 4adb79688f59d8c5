package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.store.AppendOutcome.StoreFull;
import com.gyroscops.infrastructure.inmemory.memory.MemoryBudget;
import java.util.concurrent.atomic.AtomicLong;

/// The bytes that appends may still use before the memory of the store is measured again, so that most appends only
/// compare two numbers.
final class AppendAllowance {

    /// The number of measurements while the store fills up; read models also grow meanwhile.
    private static final int MEASUREMENTS = 16;

    private static final long UNLIMITED = Long.MAX_VALUE / 2;

    private final MemoryBudget memory;
    private final WriteLock writeLock;

    // The expected bytes of all appends since the start, and their limit. Written by the thread that holds the write
    // lock.
    private final AtomicLong spent = new AtomicLong();
    private volatile long max;
    private volatile long staleFrom;

    AppendAllowance(MemoryBudget memory, WriteLock writeLock) {
        this.memory = memory;
        this.writeLock = writeLock;
    }

    /// Reserves `bytes`, for the thread that holds the write lock. Returns false without a reservation when these are
    /// not known to be available.
    boolean reserve(long bytes) {
        var next = spent.getPlain() + bytes;
        if (next > max) {
            return false;
        }
        spent.setRelease(next);
        return true;
    }

    /// Whether it is time for [#measure].
    boolean isStale() {
        return spent.getPlain() > staleFrom;
    }

    /// Measures the memory, with estimates for indexes that are behind.
    void measure() {
        writeLock.runLocked(() -> grant(memory.limit() - memory.bytes()));
    }

    /// Measures the memory once all indexes have reached the head. Not for the thread that holds the write lock:
    /// threads that update indexes may be waiting for it.
    void measureExactly() {
        var before = spent.getAcquire();
        memory.catchUp();
        // Concurrent appends are counted twice at worst, and never missed.
        writeLock.runLocked(() -> grant(memory.limit() - memory.bytes() - (spent.getPlain() - before)));
    }

    /// The outcome of an append that does not fit.
    StoreFull storeFull() {
        return new StoreFull(memory.bytes(), memory.limit());
    }

    /// Records whether the last append was refused.
    void full(boolean refused) {
        memory.full(refused);
    }

    private void grant(long left) {
        var now = spent.getPlain();
        max = now + Math.clamp(left, 0, UNLIMITED);
        staleFrom = now + Math.min(memory.limit(), UNLIMITED) / MEASUREMENTS;
    }
}
