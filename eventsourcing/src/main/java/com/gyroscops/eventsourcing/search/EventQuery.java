package com.gyroscops.eventsourcing.search;

import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A query for events by metadata and data; all criteria must match.
///
/// @param text a text that a value in the event's data has to contain; empty for any data
/// @param fields the wanted values by field of the data, exactly as written; any of a field's values, and all fields. A
///     field is a path as in [SearchableValues#at]
public record EventQuery(EventCriteria criteria, Optional<SearchText> text, Map<String, Set<String>> fields) {

    public EventQuery {
        Objects.requireNonNull(criteria, "criteria");
        Objects.requireNonNull(text, "text");
        var copy = new HashMap<String, Set<String>>();
        fields.forEach((path, values) -> copy.put(path, Set.copyOf(values)));
        fields = Map.copyOf(copy);
    }

    /// A query without fields of the data.
    public EventQuery(EventCriteria criteria, Optional<SearchText> text) {
        this(criteria, text, Map.of());
    }

    public static EventQuery of(EventCriteria criteria) {
        return new EventQuery(criteria, Optional.empty());
    }

    /// Whether `event` matches. This is the definition; stores find the same events by indexes.
    public boolean matches(RecordedEvent event, EventTags tags, SearchableValues texts) {
        return criteria.matches(event, tags)
                && text.map(wanted -> texts.of(event.data()).stream().anyMatch(wanted::isIn))
                        .orElse(true)
                && hasItsFields(event, texts);
    }

    /// Whether the data of `event` has one of the wanted values in each field.
    public boolean hasItsFields(RecordedEvent event, SearchableValues texts) {
        return fields.entrySet().stream()
                .allMatch(wanted -> texts.at(event.data(), wanted.getKey()).stream()
                        .anyMatch(wanted.getValue()::contains));
    }
}
