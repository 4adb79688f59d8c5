package com.gyroscops.infrastructure.inmemory.views;

import com.gyroscops.application.counters.EventCounters;
import com.gyroscops.contracts.counters.EventCountersContract;

class InMemoryEventCountersTest extends EventCountersContract {

    @Override
    protected EventCounters newCounters() {
        return new InMemoryEventCounters();
    }
}
