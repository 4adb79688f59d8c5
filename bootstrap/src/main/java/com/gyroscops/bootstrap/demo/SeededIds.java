package com.gyroscops.bootstrap.demo;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventIds;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Event ids that look random and are the same in every run: UUIDs of version 4 (RFC 9562) from a seeded source.
///
/// For one thread.
record SeededIds(RandomGenerator random) implements EventIds {

    @Override
    public EventId next() {
        var high = (random.nextLong() & ~0xF000L) | 0x4000L;
        var low = (random.nextLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new EventId(new UUID(high, low));
    }
}
