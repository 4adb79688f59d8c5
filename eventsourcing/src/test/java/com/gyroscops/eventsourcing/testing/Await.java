package com.gyroscops.eventsourcing.testing;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what another thread brings about; a test's timeout ends it.
public final class Await {

    private Await() {}

    public static void holds(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new AssertionError("it never came about");
            }
            // Not a busy wait: on a virtual thread that would keep others from running.
            LockSupport.parkNanos(100_000);
        }
    }
}
