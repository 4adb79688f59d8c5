package com.gyroscops.eventsourcing.operations;

import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import com.gyroscops.eventsourcing.store.EventReader;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Determines the readiness of the application.
///
/// @param cache the query cache; empty when it is switched off
/// @param clock the clock of the store
public record ReadinessProbe(
        StoreDescription store,
        StoreMemory memory,
        EventReader reader,
        Projections projections,
        Policies policies,
        Optional<QueryCache> cache,
        InstantSource clock) {

    /// A probe of an application without policies and without a query cache.
    public ReadinessProbe(
            StoreDescription store,
            StoreMemory memory,
            EventReader reader,
            Projections projections,
            InstantSource clock) {
        this(store, memory, reader, projections, Policies.NONE, Optional.empty(), clock);
    }

    public Readiness readiness() {
        var statuses = projections.statuses();
        var ready = statuses.stream().allMatch(status -> status.failure().isEmpty());
        var caches = cache.map(QueryCache::levels).orElse(List.of());
        var head = reader.head();
        return new Readiness(
                ready,
                store,
                Readiness.Memory.of(memory),
                reader.logId(),
                head,
                statuses,
                policies.statuses(),
                caches,
                clockBehind(head));
    }

    /// The difference to the timestamp of the last event, which is the latest because timestamps never decrease.
    private Duration clockBehind(long head) {
        return reader.readAll(head - 1, 1).stream()
                .map(last -> Duration.between(clock.instant(), last.timestamp()))
                .filter(Duration::isPositive)
                .findFirst()
                .orElse(Duration.ZERO);
    }
}
