package com.gyroscops.application.counters;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.projection.Projection;

/// Keeps the counters of events. Every event counts, whatever it says.
record CounterProjection(EventCounters counters) implements Projection {

    @Override
    public void apply(RecordedEvent event) {
        counters.count(event);
    }

    @Override
    public long checkpoint() {
        return counters.position();
    }

    @Override
    public void moveTo(long position) {
        counters.moveTo(position);
    }
}
