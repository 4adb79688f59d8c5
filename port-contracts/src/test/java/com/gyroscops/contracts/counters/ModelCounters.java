package com.gyroscops.contracts.counters;

import com.gyroscops.application.counters.EventCounter;
import com.gyroscops.application.counters.EventCounters;
import com.gyroscops.application.counters.FindCounters;
import com.gyroscops.application.event.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The simplest counters that are right: all events under one lock; saboteurs override what they break.
class ModelCounters implements EventCounters {

    final List<RecordedEvent> counted = new ArrayList<>();
    long position;

    @Override
    public synchronized List<EventCounter> find(FindCounters query) {
        Map<String, EventCounter> counters = new TreeMap<>();
        for (var event : counted) {
            counters.merge(
                    event.type().name() + " " + event.metadata().organizationId(),
                    EventCounter.of(event),
                    this::together);
        }
        return counters.values().stream().filter(query::matches).toList();
    }

    EventCounter together(EventCounter one, EventCounter other) {
        return one.plus(other);
    }

    @Override
    public synchronized void count(RecordedEvent event) {
        if (counted.stream().noneMatch(known -> covers(known, event))) {
            counted.add(event);
        }
    }

    boolean covers(RecordedEvent known, RecordedEvent event) {
        return known.stream().equals(event.stream()) && known.revision() >= event.revision();
    }

    @Override
    public synchronized long position() {
        return position;
    }

    @Override
    public synchronized void moveTo(long reached) {
        position = Math.max(position, reached);
    }
}
