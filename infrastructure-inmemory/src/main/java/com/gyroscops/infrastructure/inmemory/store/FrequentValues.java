package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.search.EventField;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// Where the events are that have a value in a field whose values are few, and of many events each. One thread adds,
/// any number read.
final class FrequentValues {

    private final EventField field;
    private final ConcurrentMap<String, PackedList> lists = new ConcurrentHashMap<>();

    FrequentValues(EventField field) {
        this.field = field;
    }

    /// Takes in events. Those that were taken in before, as happens after an error of the machine, change nothing.
    void add(List<RecordedEvent> events) {
        @Nullable String value = null;
        @Nullable PackedList list = null;
        for (RecordedEvent event : events) {
            var next = field.of(event);
            // Neighbours often have the same value.
            if (list == null || !next.equals(value)) {
                value = next;
                list = list(value);
            }
            list.add(event.position());
        }
    }

    Optional<Positions> find(String value) {
        return Optional.ofNullable(lists.get(value));
    }

    void tidy(Upkeep upkeep) {
        lists.values().forEach(upkeep::tidy);
    }

    private PackedList list(String value) {
        var known = lists.get(value);
        if (known != null) {
            return known;
        }
        var list = new PackedList();
        lists.put(value, list);
        return list;
    }
}
