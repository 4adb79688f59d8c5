package com.gyroscops.eventsourcing.counters;

import com.gyroscops.eventsourcing.query.Query;
import java.util.List;
import java.util.Set;

/// How many events of one of these types are there of one of these organizations? An empty set restricts nothing.
public record FindCounters(Set<String> types, Set<String> organizations) implements Query<List<EventCounter>> {

    public FindCounters {
        types = Set.copyOf(types);
        organizations = Set.copyOf(organizations);
    }
}
