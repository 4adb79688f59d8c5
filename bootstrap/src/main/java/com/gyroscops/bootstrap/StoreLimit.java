package com.gyroscops.bootstrap;

import com.gyroscops.eventsourcing.operations.StoreMemory;
import java.util.function.LongSupplier;

/// The maximum size of the event store in bytes: the setting, but no more than the heap without the memory that other
/// parts need. Thread-safe.
final class StoreLimit implements LongSupplier {

    /// The divisor for the minimum share of the heap that the store gets.
    private static final int MIN_SHARE_DIVISOR = 16;

    private final HeapShares shares;
    private final long asked;
    private volatile long limit;

    StoreLimit(HeapShares shares) {
        this.shares = shares;
        this.asked = shares.settings().storeLimit();
        this.limit = asked;
    }

    @Override
    public long getAsLong() {
        return limit;
    }

    /// Measures the memory of the application without its events after the start, and sets the limit accordingly.
    ///
    /// It collects garbage first if the result matters, which is not the case on a large heap where the setting is
    /// smaller anyway.
    void measure(StoreMemory store) {
        var runtime = Runtime.getRuntime();
        var used = runtime.totalMemory() - runtime.freeMemory();
        if (room(used) < asked) {
            System.gc();
            used = runtime.totalMemory() - runtime.freeMemory();
        }
        limit = limitFor(Math.max(0, used - store.bytes()));
    }

    /// The limit when the application uses `used` bytes without its events.
    long limitFor(long used) {
        return Math.min(asked, Math.max(shares.heap() / MIN_SHARE_DIVISOR, room(used)));
    }

    private long room(long used) {
        return shares.heap() - used - shares.bytes() - shares.work();
    }
}
