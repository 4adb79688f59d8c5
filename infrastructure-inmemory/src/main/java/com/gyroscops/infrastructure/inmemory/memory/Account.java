package com.gyroscops.infrastructure.inmemory.memory;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// The memory of one part of the store, with the log position that the part has reached. One thread at a time adds, any
/// number of threads read.
public final class Account {

    private final AtomicLong bytes = new AtomicLong();
    private volatile LongSupplier position = () -> Long.MAX_VALUE;
    private volatile long minPerEvent;
    private volatile long empty;

    /// Adds `more` bytes, which may be negative.
    public void add(long more) {
        // No atomic addition, which would slow down every append; there is one writer.
        bytes.setRelease(bytes.getPlain() + more);
    }

    /// Sets the memory of the part to `all` bytes.
    public void set(long all) {
        bytes.setRelease(all);
    }

    /// Declares that this part follows the log, so that the memory for events it has not reached is estimated.
    ///
    /// @param reached the position up to which events are counted in it
    /// @param min the minimum number of bytes for each event that it has not reached
    public void follow(LongSupplier reached, long min) {
        empty = bytes.getAcquire();
        minPerEvent = min;
        position = reached;
    }

    /// The memory of the part at position `head`: the current memory, plus the average per event for those it has not
    /// reached.
    long at(long head) {
        var reached = position.getAsLong();
        var now = bytes.getAcquire();
        return reached >= head
                ? now
                : now + (head - reached) * Math.max(minPerEvent, (now - empty) / Math.max(1, reached));
    }
}
