package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.testkit.boundary.BoundaryExamplesContract;
import com.gyroscops.eventsourcing.testkit.store.StorePorts;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import java.time.InstantSource;
import java.util.List;

class BoundaryExamplesTest extends BoundaryExamplesContract {

    @Override
    protected StorePorts newStore(InstantSource clock) {
        return StorePorts.of(new InMemoryEventStore(clock, _ -> List.of()));
    }

    @Override
    protected StateCache<Object> newStates() {
        return InMemoryAdapters.states(1_000);
    }
}
