package com.gyroscops.eventsourcing.streams;

import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;
import java.util.Set;

/// A page of streams by their last event, newest first.
///
/// @param aggregateTypes the wanted types; an empty set matches all
/// @param beyond the `next` of the previous page; empty for the first page
/// @param limit the maximum number of streams
public record FindStreams(Set<String> aggregateTypes, Optional<Long> beyond, int limit) implements Query<StreamPage> {

    public FindStreams {
        aggregateTypes = Set.copyOf(aggregateTypes);
    }
}
