package com.gyroscops.application.counters;

import com.gyroscops.application.query.Query;
import com.gyroscops.domain.shared.OrganizationId;
import java.util.List;
import java.util.Set;

/// How many events of one of these types are there of one of these organizations? An empty set restricts nothing.
public record FindCounters(Set<String> types, Set<OrganizationId> organizations) implements Query<List<EventCounter>> {

    public FindCounters {
        types = Set.copyOf(types);
        organizations = Set.copyOf(organizations);
    }

    /// Whether `counter` is meant.
    public boolean matches(EventCounter counter) {
        return (types.isEmpty() || types.contains(counter.type()))
                && (organizations.isEmpty() || organizations.contains(counter.organization()));
    }
}
