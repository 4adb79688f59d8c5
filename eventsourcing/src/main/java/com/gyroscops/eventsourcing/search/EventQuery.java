package com.gyroscops.eventsourcing.search;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.Objects;
import java.util.Optional;

/// A query for events by metadata and data; all criteria must match.
///
/// @param text what one of the values in the event's data contains; empty when any data will do
public record EventQuery(EventCriteria criteria, Optional<SearchText> text) {

    public EventQuery {
        Objects.requireNonNull(criteria, "criteria");
        Objects.requireNonNull(text, "text");
    }

    public static EventQuery of(EventCriteria criteria) {
        return new EventQuery(criteria, Optional.empty());
    }

    /// Whether `event` is meant. This is the definition; a store finds the same events through its indexes.
    public boolean matches(RecordedEvent event, SearchableValues texts) {
        return criteria.matches(event)
                && text.map(wanted -> texts.of(event.data()).stream().anyMatch(wanted::isIn))
                        .orElse(true);
    }
}
