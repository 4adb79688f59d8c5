package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Selects the events to count, by type and time; everything is optional.
///
/// @param types the wanted types; empty for all
/// @param from the earliest timestamp, inclusive
/// @param to the end of the time range, exclusive
public record EventSelection(Set<String> types, Optional<Instant> from, Optional<Instant> to) {

    public EventSelection {
        types = Set.copyOf(types);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /// All events.
    public static EventSelection all() {
        return new EventSelection(Set.of(), Optional.empty(), Optional.empty());
    }

    /// Whether `event` is selected. This is the definition; adapters use indexes instead of testing each event.
    public boolean matches(RecordedEvent event) {
        return new EventCriteria(types.isEmpty() ? Map.of() : Map.of(EventField.TYPE, types), Set.of(), from, to)
                .matches(event, EventTags.NONE);
    }
}
