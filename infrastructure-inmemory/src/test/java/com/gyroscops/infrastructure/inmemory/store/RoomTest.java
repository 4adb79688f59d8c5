package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.testkit.store.ReasonTexts;
import com.gyroscops.eventsourcing.testkit.store.RoomContract;
import com.gyroscops.eventsourcing.testkit.store.StorePorts;
import java.time.InstantSource;

class RoomTest extends RoomContract {

    private static final long LIMIT = 2_000_000;

    @Override
    protected StorePorts newSmallStore(InstantSource clock) {
        return StorePorts.of(new InMemoryEventStore(clock, 100, new ReasonTexts(), Tags::of, () -> LIMIT));
    }
}
