package com.gyroscops.eventsourcing.testkit.store;

import java.time.InstantSource;

/// The reference implementation passes the whole contract.
class ModelEventStoreTest extends EventStoreContract {

    @Override
    protected StorePorts newStore(InstantSource clock) {
        return StorePorts.of(new ModelEventStore(clock));
    }
}
