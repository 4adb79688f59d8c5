package com.gyroscops.application.operations;

import com.gyroscops.application.projection.ProjectionStatus;
import com.gyroscops.application.query.cache.LevelStatus;
import java.util.List;

/// Whether the application can be sent requests, and what there is to know about it.
///
/// @param ready whether every projection goes on
/// @param head the position of the last event in the log
/// @param caches the levels of the query cache; one that is down makes answers slower, and nothing else
public record Readiness(
        boolean ready,
        StoreDescription store,
        long head,
        List<ProjectionStatus> projections,
        List<LevelStatus> caches) {

    public Readiness {
        projections = List.copyOf(projections);
        caches = List.copyOf(caches);
    }
}
