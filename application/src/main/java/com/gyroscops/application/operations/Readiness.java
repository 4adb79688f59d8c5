package com.gyroscops.application.operations;

import com.gyroscops.application.projection.ProjectionStatus;
import java.util.List;

/// Whether the application can be sent requests, and what there is to know about it.
///
/// @param ready whether every projection goes on
/// @param head the position of the last event in the log
public record Readiness(boolean ready, StoreDescription store, long head, List<ProjectionStatus> projections) {

    public Readiness {
        projections = List.copyOf(projections);
    }
}
