package com.gyroscops.eventsourcing.testing;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for a condition that another thread will satisfy; the test's timeout limits the wait.
public final class Await {

    private Await() {}

    public static void holds(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new AssertionError("it never came about");
            }
            // Not a busy wait, which on a virtual thread would keep others from running.
            LockSupport.parkNanos(100_000);
        }
    }
}
