package com.gyroscops.eventsourcing.search;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Criteria for events: every field listed must match, with any of its values.
///
/// @param anyOf the wanted values by field; other fields do not restrict the result
/// @param from the earliest timestamp, inclusive
/// @param to the end of the time range, exclusive
public record EventCriteria(Map<EventField, Set<String>> anyOf, Optional<Instant> from, Optional<Instant> to) {

    public EventCriteria {
        var copy = new EnumMap<EventField, Set<String>>(EventField.class);
        anyOf.forEach((field, values) -> copy.put(field, Set.copyOf(values)));
        anyOf = Map.copyOf(copy);
    }

    /// All events.
    public static EventCriteria all() {
        return new EventCriteria(Map.of(), Optional.empty(), Optional.empty());
    }

    /// A copy that requires one of `values` in `field`.
    public EventCriteria with(EventField field, String... values) {
        var more = new EnumMap<EventField, Set<String>>(EventField.class);
        more.putAll(anyOf);
        more.put(field, Set.copyOf(List.of(values)));
        return new EventCriteria(more, from, to);
    }

    /// A copy restricted to timestamps in `[from, to)`.
    public EventCriteria between(Instant from, Instant to) {
        return new EventCriteria(anyOf, Optional.of(from), Optional.of(to));
    }

    /// Whether `event` matches. This is the definition; stores find the same events by indexes.
    public boolean matches(RecordedEvent event) {
        return anyOf.entrySet().stream()
                        .allMatch(wanted ->
                                wanted.getValue().contains(wanted.getKey().of(event)))
                && from.map(start -> !event.timestamp().isBefore(start)).orElse(true)
                && to.map(end -> event.timestamp().isBefore(end)).orElse(true);
    }
}
