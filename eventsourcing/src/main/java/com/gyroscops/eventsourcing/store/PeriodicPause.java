package com.gyroscops.eventsourcing.store;

import java.util.concurrent.locks.LockSupport;

/// Pauses a virtual thread every 5 ms while it reads a long log, so that other threads run. For one thread.
///
/// A virtual thread that does not block is never preempted: with one processor, every request would wait until the log
/// is read.
public final class PeriodicPause {

    /// The time between two pauses in nanoseconds.
    private static final long INTERVAL = 5_000_000;

    /// The pause in nanoseconds, long enough for the scheduler to run other threads. Yielding is not enough: with one
    /// processor, other threads never run beside one that only yields (seen on JDK 25).
    private static final long PAUSE = 100_000;

    private long lastPause = System.nanoTime();

    /// Pauses if the last pause was at least 5 ms ago; returns at once otherwise.
    public void pauseIfDue() {
        if (System.nanoTime() - lastPause >= INTERVAL) {
            LockSupport.parkNanos(PAUSE);
            lastPause = System.nanoTime();
        }
    }
}
