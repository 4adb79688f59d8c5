package com.gyroscops.eventsourcing.boundary;

import com.gyroscops.eventsourcing.event.Tag;
import java.util.Set;

/// A fact about one entity, such as the standing of `organization:acme`.
///
/// @param type how it is folded
/// @param tags the tags of the events that it is folded from; empty for all events of its types
public record Fact<F>(FactType<F> type, Set<Tag> tags) {

    /// @throws IllegalArgumentException when no event changes the fact, so that nothing would be guarded
    public Fact {
        tags = Set.copyOf(tags);
        if (type.events().isEmpty()) {
            throw new IllegalArgumentException("no event changes the fact " + type);
        }
    }

    @Override
    public String toString() {
        return type + tags.toString();
    }
}
