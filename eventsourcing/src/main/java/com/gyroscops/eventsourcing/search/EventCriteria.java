package com.gyroscops.eventsourcing.search;

import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.Tag;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Criteria for events: every field listed must match, with any of its values.
///
/// @param anyOf the wanted values by field; other fields do not restrict the result
/// @param tags the tags that an event has to have, all of them
/// @param from the earliest timestamp, inclusive
/// @param to the end of the time range, exclusive
public record EventCriteria(
        Map<EventField, Set<String>> anyOf, Set<Tag> tags, Optional<Instant> from, Optional<Instant> to) {

    public EventCriteria {
        var copy = new EnumMap<EventField, Set<String>>(EventField.class);
        anyOf.forEach((field, values) -> copy.put(field, Set.copyOf(values)));
        anyOf = Map.copyOf(copy);
        tags = Set.copyOf(tags);
    }

    /// All events.
    public static EventCriteria all() {
        return new EventCriteria(Map.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    /// A copy that requires one of `values` in `field`.
    public EventCriteria with(EventField field, String... values) {
        var more = new EnumMap<EventField, Set<String>>(EventField.class);
        more.putAll(anyOf);
        more.put(field, Set.copyOf(List.of(values)));
        return new EventCriteria(more, tags, from, to);
    }

    /// A copy that requires all of `wanted` too.
    public EventCriteria tagged(Tag... wanted) {
        var more = new HashSet<>(tags);
        more.addAll(List.of(wanted));
        return new EventCriteria(anyOf, more, from, to);
    }

    /// A copy restricted to timestamps in `[from, to)`.
    public EventCriteria between(Instant from, Instant to) {
        return new EventCriteria(anyOf, tags, Optional.of(from), Optional.of(to));
    }

    /// Whether `event` matches. This is the definition; stores find the same events by indexes.
    public boolean matches(RecordedEvent event, EventTags tagsOf) {
        return anyOf.entrySet().stream()
                        .allMatch(wanted ->
                                wanted.getValue().contains(wanted.getKey().of(event)))
                && (tags.isEmpty() || tagsOf.of(event.data()).containsAll(tags))
                && from.map(start -> !event.timestamp().isBefore(start)).orElse(true)
                && to.map(end -> event.timestamp().isBefore(end)).orElse(true);
    }
}
