package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.contracts.store.EventStoreContract;
import com.gyroscops.contracts.store.ReasonTexts;
import com.gyroscops.contracts.store.StorePorts;
import java.time.InstantSource;

class InMemoryEventStoreTest extends EventStoreContract {

    @Override
    protected StorePorts newStore(InstantSource clock) {
        return StorePorts.of(new InMemoryEventStore(clock, new ReasonTexts()));
    }
}
