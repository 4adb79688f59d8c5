package com.gyroscops.eventsourcing.search;

import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.Objects;
import java.util.Optional;

/// A query for events by metadata and data; all criteria must match.
///
/// @param text a text that a value in the event's data has to contain; empty for any data
public record EventQuery(EventCriteria criteria, Optional<SearchText> text) {

    public EventQuery {
        Objects.requireNonNull(criteria, "criteria");
        Objects.requireNonNull(text, "text");
    }

    public static EventQuery of(EventCriteria criteria) {
        return new EventQuery(criteria, Optional.empty());
    }

    /// Whether `event` matches. This is the definition; stores find the same events by indexes.
    public boolean matches(RecordedEvent event, EventTags tags, SearchableValues texts) {
        return criteria.matches(event, tags)
                && text.map(wanted -> texts.of(event.data()).stream().anyMatch(wanted::isIn))
                        .orElse(true);
    }
}
