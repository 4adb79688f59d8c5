package com.gyroscops.eventsourcing.testkit.store;

import java.time.InstantSource;

/// A simple and correct store passes the whole contract.
class ModelEventStoreTest extends EventStoreContract {

    @Override
    protected StorePorts newStore(InstantSource clock) {
        return StorePorts.of(new ModelEventStore(clock));
    }
}
