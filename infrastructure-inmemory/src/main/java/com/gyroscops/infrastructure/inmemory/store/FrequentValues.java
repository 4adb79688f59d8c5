package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.search.EventField;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Where the events are that have a value in a field whose values are few, and of many events each. One thread adds,
/// any number read.
final class FrequentValues {

    private final EventField field;
    private final ConcurrentMap<String, PositionList> lists = new ConcurrentHashMap<>();

    FrequentValues(EventField field) {
        this.field = field;
    }

    void add(RecordedEvent event) {
        var value = field.of(event);
        var list = lists.get(value);
        if (list == null) {
            list = new PositionList();
            lists.put(value, list);
        }
        list.add(event.position());
    }

    Optional<Positions> find(String value) {
        return Optional.ofNullable(lists.get(value));
    }

    void tidy(Upkeep upkeep) {
        lists.values().forEach(upkeep::tidy);
    }
}
