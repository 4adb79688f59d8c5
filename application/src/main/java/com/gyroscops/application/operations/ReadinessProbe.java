package com.gyroscops.application.operations;

import com.gyroscops.application.projection.ProjectionRunner;
import com.gyroscops.application.store.EventReader;
import java.util.List;

/// Finds out whether the application is ready.
public record ReadinessProbe(StoreDescription store, EventReader reader, List<ProjectionRunner> runners) {

    public ReadinessProbe {
        runners = List.copyOf(runners);
    }

    public Readiness readiness() {
        var projections = runners.stream().map(ProjectionRunner::status).toList();
        var ready =
                projections.stream().allMatch(projection -> projection.failure().isEmpty());
        return new Readiness(ready, store, reader.head(), projections);
    }
}
