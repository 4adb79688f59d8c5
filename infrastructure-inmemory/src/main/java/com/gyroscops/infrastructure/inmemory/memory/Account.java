package com.gyroscops.infrastructure.inmemory.memory;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// The bytes that one part of the store takes, and how far into the log that part has come. One thread at a time adds,
/// any number read.
public final class Account {

    private final AtomicLong bytes = new AtomicLong();
    private volatile LongSupplier position = () -> Long.MAX_VALUE;
    private volatile long leastPerEvent;
    private volatile long empty;

    /// Adds `more` bytes, or takes away where it is negative.
    public void add(long more) {
        // No atomic sum: it would cost every append, and there is one writer.
        bytes.setRelease(bytes.getPlain() + more);
    }

    /// The part now takes so many bytes in all.
    public void set(long all) {
        bytes.setRelease(all);
    }

    /// Says that this part follows the log, and lets its share in what it has not come to yet be estimated.
    ///
    /// @param reached the position up to which events are counted in it
    /// @param least how many bytes an event takes here at least, while the part is behind
    public void follow(LongSupplier reached, long least) {
        empty = bytes.getAcquire();
        leastPerEvent = least;
        position = reached;
    }

    /// What the part takes once it has come to `head`: so far as it has, what it takes; for the rest, what events took on
    /// average.
    long at(long head) {
        var reached = position.getAsLong();
        var now = bytes.getAcquire();
        return reached >= head
                ? now
                : now + (head - reached) * Math.max(leastPerEvent, (now - empty) / Math.max(1, reached));
    }
}
