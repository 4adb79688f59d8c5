package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// A section of an array of events as an immutable list, without a copy, because events are written once.
final class EventList extends AbstractList<RecordedEvent> implements RandomAccess {

    private final RecordedEvent[] events;
    private final int first;
    private final int step;
    private final int count;

    private EventList(RecordedEvent[] events, int first, int step, int count) {
        this.events = events;
        this.first = first;
        this.step = step;
        this.count = count;
    }

    /// `count` events from index `first` upwards, which are no longer written.
    static List<RecordedEvent> forwards(RecordedEvent[] events, int first, int count) {
        return count == 0 ? List.of() : new EventList(events, first, 1, count);
    }

    /// `count` events from index `first` downwards, which are no longer written.
    static List<RecordedEvent> backwards(RecordedEvent[] events, int first, int count) {
        return count == 0 ? List.of() : new EventList(events, first, -1, count);
    }

    @Override
    public RecordedEvent get(int index) {
        return events[first + step * Objects.checkIndex(index, count)];
    }

    @Override
    public int size() {
        return count;
    }
}
