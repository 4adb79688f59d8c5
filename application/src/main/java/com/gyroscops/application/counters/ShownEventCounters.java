package com.gyroscops.application.counters;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.projection.ReadModel;
import java.util.List;

/// The counters that are shown now, each time they are asked.
record ShownEventCounters(ReadModel<EventCounters> model) implements EventCounters {

    @Override
    public List<EventCounter> find(FindCounters query) {
        return model.shown().find(query);
    }

    @Override
    public void count(RecordedEvent event) {
        model.shown().count(event);
    }

    @Override
    public long position() {
        return model.shown().position();
    }

    @Override
    public void moveTo(long position) {
        model.shown().moveTo(position);
    }
}
