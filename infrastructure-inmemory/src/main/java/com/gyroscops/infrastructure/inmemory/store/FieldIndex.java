package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.search.EventField;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Where the events are that have a value in a field (S25, S39, S41). Every value counts, also `"0"` (B18).
final class FieldIndex implements Index {

    private record Entry(EventField field, String value) {}

    private final ConcurrentMap<Entry, PositionList> lists = new ConcurrentHashMap<>();

    @Override
    public void add(RecordedEvent event) {
        for (EventField field : EventField.values()) {
            lists.computeIfAbsent(new Entry(field, field.of(event)), _ -> new PositionList())
                    .add(event.position());
        }
    }

    @Override
    public void tidy(Upkeep upkeep) {
        var log = upkeep.log();
        lists.forEach((entry, list) ->
                upkeep.tidy(list, position -> entry.field().of(log.at(position)).equals(entry.value())));
    }

    /// For each of `values` that occurs in `field`, where. An event is in one of the lists at most.
    List<PositionList> lists(EventField field, Collection<String> values) {
        return values.stream()
                .map(value -> Optional.ofNullable(lists.get(new Entry(field, value))))
                .flatMap(Optional::stream)
                .toList();
    }
}
