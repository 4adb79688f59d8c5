package com.gyroscops.eventsourcing.counters;

import com.gyroscops.eventsourcing.query.Query;
import java.util.List;
import java.util.Set;

/// Counters of events by type and organization; an empty set matches all.
public record FindCounters(Set<String> types, Set<String> organizations) implements Query<List<EventCounter>> {

    public FindCounters {
        types = Set.copyOf(types);
        organizations = Set.copyOf(organizations);
    }

    boolean matches(EventCounter counter) {
        return (types.isEmpty() || types.contains(counter.type()))
                && (organizations.isEmpty() || organizations.contains(counter.organization()));
    }
}
