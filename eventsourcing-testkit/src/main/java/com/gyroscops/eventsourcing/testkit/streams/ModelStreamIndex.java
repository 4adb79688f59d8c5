package com.gyroscops.eventsourcing.testkit.streams;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.streams.StreamIndex;
import com.gyroscops.eventsourcing.streams.StreamPage;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A reference implementation that scans all events for each page. Correct, and too slow for anything but tests.
public class ModelStreamIndex implements StreamIndex {

    private final EventReader reader;

    public ModelStreamIndex(EventReader reader) {
        this.reader = reader;
    }

    @Override
    public StreamPage newest(Set<String> aggregateTypes, Optional<Long> beyond, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of a page must be at least 1: " + limit);
        }
        var older = last(events()).stream()
                .filter(event -> aggregateTypes.isEmpty() || isOneOf(aggregateTypes, event.stream().aggregateType()))
                .filter(event -> beyond.isEmpty() || event.position() < beyond.get())
                .sorted(Comparator.comparingLong(event -> -event.position()))
                .toList();
        var page = older.subList(0, Math.min(limit, older.size()));
        return new StreamPage(
                page,
                page.size() == older.size()
                        ? Optional.empty()
                        : Optional.of(page.getLast().position()));
    }

    List<RecordedEvent> events() {
        return reader.readAll(0, Integer.MAX_VALUE);
    }

    boolean isOneOf(Set<String> aggregateTypes, String type) {
        return aggregateTypes.contains(type);
    }

    Collection<RecordedEvent> last(List<RecordedEvent> events) {
        var last = new HashMap<StreamId, RecordedEvent>();
        events.forEach(event -> last.put(event.stream(), event));
        return last.values();
    }
}
