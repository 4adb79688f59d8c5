package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.testkit.store.EventStoreContract;
import com.gyroscops.eventsourcing.testkit.store.ReasonTexts;
import com.gyroscops.eventsourcing.testkit.store.StorePorts;
import java.time.InstantSource;

class InMemoryEventStoreTest extends EventStoreContract {

    @Override
    protected StorePorts newStore(InstantSource clock) {
        return StorePorts.of(new InMemoryEventStore(clock, new ReasonTexts()));
    }
}
