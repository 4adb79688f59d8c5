package com.gyroscops.eventsourcing.store;

import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.Tag;
import java.util.Optional;
import java.util.Set;

/// One item of a [BoundaryQuery]: events of one of the types that have all of the tags.
///
/// Any type is said by leaving the types out. An empty set of types or tags is refused, because an item that was meant
/// to restrict and does not would guard the wrong events.
///
/// @param types the stored names of the types; empty for any
/// @param tags the tags; empty for any
public record QueryItem(Optional<Set<String>> types, Optional<Set<Tag>> tags) {

    /// @throws IllegalArgumentException when a set is empty or both are missing
    public QueryItem {
        types = types.map(Set::copyOf);
        tags = tags.map(Set::copyOf);
        if (types.filter(Set::isEmpty).isPresent() || tags.filter(Set::isEmpty).isPresent()) {
            throw new IllegalArgumentException("an item of a query names at least one type or tag, or leaves them out");
        }
        if (types.isEmpty() && tags.isEmpty()) {
            throw new IllegalArgumentException("an item of a query has types or tags; use BoundaryQuery.everything()");
        }
    }

    /// Events of one of `types`, with any tags.
    public static QueryItem ofTypes(Set<String> types) {
        return new QueryItem(Optional.of(types), Optional.empty());
    }

    /// Events with all of `tags`, of any type.
    public static QueryItem tagged(Set<Tag> tags) {
        return new QueryItem(Optional.empty(), Optional.of(tags));
    }

    /// Events of one of `types` with all of `tags`.
    public static QueryItem of(Set<String> types, Set<Tag> tags) {
        return new QueryItem(Optional.of(types), Optional.of(tags));
    }

    /// Whether `event` matches. This is the definition; stores find the same events by indexes.
    public boolean matches(RecordedEvent event, EventTags tagsOf) {
        return (types.isEmpty() || types.get().contains(event.type().name()))
                && (tags.isEmpty() || tagsOf.of(event.data()).containsAll(tags.get()));
    }
}
