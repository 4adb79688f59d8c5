package com.gyroscops.application.operations;

import com.gyroscops.application.projection.ProjectionRunner;
import com.gyroscops.application.query.cache.QueryCache;
import com.gyroscops.application.store.EventReader;
import java.util.List;
import java.util.Optional;

/// Finds out whether the application is ready.
///
/// @param cache where answers are remembered; empty when nowhere
public record ReadinessProbe(
        StoreDescription store, EventReader reader, List<ProjectionRunner> runners, Optional<QueryCache> cache) {

    public ReadinessProbe {
        runners = List.copyOf(runners);
    }

    /// A probe of an application that remembers no answers.
    public ReadinessProbe(StoreDescription store, EventReader reader, List<ProjectionRunner> runners) {
        this(store, reader, runners, Optional.empty());
    }

    public Readiness readiness() {
        var projections = runners.stream().map(ProjectionRunner::status).toList();
        var ready =
                projections.stream().allMatch(projection -> projection.failure().isEmpty());
        var caches = cache.map(QueryCache::levels).orElse(List.of());
        return new Readiness(ready, store, reader.head(), projections, caches);
    }
}
