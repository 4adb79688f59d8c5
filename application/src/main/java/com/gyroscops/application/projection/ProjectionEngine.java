package com.gyroscops.application.projection;

import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import java.time.InstantSource;
import java.util.List;

/// What all projections are run with.
public record ProjectionEngine(
        EventReader reader, EventFeed feed, Attempts attempts, InstantSource clock, ProjectionWatch watch) {

    /// Starts to follow the log from the projection's checkpoint.
    ///
    /// @param reactions what is done about each event that is news, once it is in the read model
    public ProjectionRunner start(ProjectionPlan<?> plan, Reaction... reactions) {
        return ProjectionRunner.start(plan, List.of(reactions), this);
    }

    static String reasonOf(Throwable failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
