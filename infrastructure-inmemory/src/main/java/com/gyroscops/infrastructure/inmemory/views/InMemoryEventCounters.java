package com.gyroscops.infrastructure.inmemory.views;

import com.gyroscops.application.counters.EventCounter;
import com.gyroscops.application.counters.EventCounters;
import com.gyroscops.application.counters.FindCounters;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Counters of events in memory. Readers wait for nobody: each counter is a value that takes the place of another.
///
/// The last revision of each stream is kept, so it grows with the streams; an answer grows with the kinds of events.
public final class InMemoryEventCounters implements EventCounters {

    private final Map<Kind, EventCounter> counters = new ConcurrentHashMap<>();
    private final Map<StreamId, Long> revisions = new HashMap<>();
    private volatile long position;

    private record Kind(String type, String organization) {}

    @Override
    public List<EventCounter> find(FindCounters query) {
        return counters.values().stream()
                .filter(query::matches)
                .sorted(EventCounter.ORDER)
                .toList();
    }

    @Override
    public synchronized void count(RecordedEvent event) {
        if (revisions.getOrDefault(event.stream(), 0L) < event.revision()) {
            var counter = EventCounter.of(event);
            var kind = new Kind(counter.type(), counter.organization().value());
            counters.merge(kind, counter, EventCounter::plus);
            revisions.put(event.stream(), event.revision());
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public synchronized void moveTo(long reached) {
        position = Math.max(position, reached);
    }
}
