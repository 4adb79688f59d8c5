package com.gyroscops.infrastructure.inmemory;

import com.gyroscops.application.event.EventIds;
import com.gyroscops.contracts.ids.EventIdsContract;

class RandomEventIdsTest extends EventIdsContract {

    @Override
    protected EventIds newEventIds() {
        return InMemoryAdapters.eventIds();
    }
}
