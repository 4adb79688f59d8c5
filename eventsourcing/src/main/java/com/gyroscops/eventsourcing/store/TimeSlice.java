package com.gyroscops.eventsourcing.store;

import java.util.concurrent.locks.LockSupport;

/// Pauses a virtual thread periodically while it reads a long log, so that other threads run. For one thread.
///
/// A virtual thread that does not block is never preempted: with one processor, every request would wait until the log
/// is read.
public final class TimeSlice {

    /// The length of a time slice in nanoseconds.
    private static final long LENGTH = 5_000_000;

    /// The pause in nanoseconds, long enough for the scheduler to run other threads. Yielding is not enough: with one
    /// processor, other threads never run beside one that only yields (seen on JDK 25).
    private static final long PAUSE = 100_000;

    private long began = System.nanoTime();

    /// Pauses if the time slice is over, and begins the next one.
    public void mayEnd() {
        if (System.nanoTime() - began >= LENGTH) {
            LockSupport.parkNanos(PAUSE);
            began = System.nanoTime();
        }
    }
}
