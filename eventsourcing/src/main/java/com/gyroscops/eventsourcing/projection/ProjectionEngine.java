package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import java.time.InstantSource;
import java.util.List;

/// The dependencies of all projections.
public record ProjectionEngine(
        EventReader reader, EventFeed feed, Attempts attempts, InstantSource clock, ProjectionListener listener) {

    /// A copy that reports failures to `other`.
    public ProjectionEngine reportingTo(ProjectionListener other) {
        return new ProjectionEngine(reader, feed, attempts, clock, other);
    }

    /// Starts to follow the log from the projection's checkpoint.
    ///
    /// @param reactions run for each new event after it has been applied to the read model
    public ProjectionRunner start(ProjectionDefinition<?> definition, LiveEventHandler... reactions) {
        var runner = ProjectionRunner.of(definition, List.of(reactions), this);
        runner.start();
        return runner;
    }

    static String reasonOf(Throwable failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /// Whether a failure is caused by the state of the JVM or the store, and not by the event. Lack of memory is; a stack
    /// overflow is not.
    static boolean isNoFaultOfAnEvent(Throwable failure) {
        return failure instanceof StoreUnavailableException
                || (failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError));
    }
}
