package com.gyroscops.bootstrap;

import com.gyroscops.eventsourcing.operations.StoreMemory;
import java.util.function.LongSupplier;

/// The most bytes that the event store may take: what the setting says, and never more than the heap less what all else
/// needs. Thread-safe.
final class StoreLimit implements LongSupplier {

    /// What the store may take of any heap, however little there is.
    private static final int LEAST_SHARE = 16;

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

    /// Measures what the application takes without its events, once everything is started, and sets the limit by it.
    ///
    /// The garbage is collected first where what it takes could matter: not on a heap that is so big that the setting is the
    /// smaller bound in any case.
    void measure(StoreMemory store) {
        var runtime = Runtime.getRuntime();
        var used = runtime.totalMemory() - runtime.freeMemory();
        if (room(used) < asked) {
            System.gc();
            used = runtime.totalMemory() - runtime.freeMemory();
        }
        limit = limitFor(Math.max(0, used - store.bytes()));
    }

    /// The limit when the application takes `used` bytes without its events.
    long limitFor(long used) {
        return Math.min(asked, Math.max(shares.heap() / LEAST_SHARE, room(used)));
    }

    private long room(long used) {
        return shares.heap() - used - shares.bytes() - shares.work();
    }
}
