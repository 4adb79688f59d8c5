package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.testkit.store.ReasonTexts;
import com.gyroscops.eventsourcing.testkit.store.StoreMemoryContract;
import java.time.InstantSource;

class StoreMemoryTest extends StoreMemoryContract {

    private static final long LIMIT = 2_000_000;

    @Override
    protected SmallStore newSmallStore(InstantSource clock) {
        var store = new InMemoryEventStore(clock, 100, new ReasonTexts(), Tags::of, () -> LIMIT);
        return new SmallStore(store, store.memory());
    }
}
