package com.gyroscops.eventsourcing.store;

import java.util.concurrent.locks.LockSupport;

/// Lets other threads run now and then, while a virtual thread reads a long log. For one thread.
///
/// A virtual thread that does not wait is never interrupted in favour of others: where there is one processor, every
/// request would wait until the log is read.
public final class TimeSlice {

    /// In nanoseconds, as the pause is.
    private static final long LENGTH = 5_000_000;

    /// Long enough for the scheduler to turn to others. To yield is not: with one processor, others never run beside a
    /// thread that does nothing but yield (seen on JDK 25).
    private static final long PAUSE = 100_000;

    private long began = System.nanoTime();

    /// Waits for a moment if the slice is over, and begins the next one.
    public void mayEnd() {
        if (System.nanoTime() - began >= LENGTH) {
            LockSupport.parkNanos(PAUSE);
            began = System.nanoTime();
        }
    }
}
