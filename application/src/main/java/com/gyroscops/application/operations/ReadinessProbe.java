package com.gyroscops.application.operations;

import com.gyroscops.application.projection.Projections;
import com.gyroscops.application.query.cache.QueryCache;
import com.gyroscops.application.store.EventReader;
import java.util.List;
import java.util.Optional;

/// Finds out whether the application is ready.
///
/// @param cache where answers are remembered; empty when nowhere
public record ReadinessProbe(
        StoreDescription store, EventReader reader, Projections projections, Optional<QueryCache> cache) {

    /// A probe of an application that remembers no answers.
    public ReadinessProbe(StoreDescription store, EventReader reader, Projections projections) {
        this(store, reader, projections, Optional.empty());
    }

    public Readiness readiness() {
        var statuses = projections.statuses();
        var ready = statuses.stream().allMatch(status -> status.failure().isEmpty());
        var caches = cache.map(QueryCache::levels).orElse(List.of());
        return new Readiness(ready, store, reader.head(), statuses, caches);
    }
}
