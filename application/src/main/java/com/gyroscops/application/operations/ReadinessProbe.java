package com.gyroscops.application.operations;

import com.gyroscops.application.projection.Projections;
import com.gyroscops.application.store.EventReader;

/// Finds out whether the application is ready.
public record ReadinessProbe(StoreDescription store, EventReader reader, Projections projections) {

    public Readiness readiness() {
        var statuses = projections.statuses();
        var ready = statuses.stream().allMatch(status -> status.failure().isEmpty());
        return new Readiness(ready, store, reader.head(), statuses);
    }
}
