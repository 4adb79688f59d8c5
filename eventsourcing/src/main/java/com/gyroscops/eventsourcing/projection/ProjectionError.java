package com.gyroscops.eventsourcing.projection;

/// The reasons for which an operation on a projection failed.
public sealed interface ProjectionError {

    /// No projection has this name.
    record UnknownProjection(String name) implements ProjectionError {}

    /// A rebuild is already running.
    record RebuildRunning(String name) implements ProjectionError {}

    /// The projection has stopped following the log, because the application stops.
    record ProjectionStopped(String name) implements ProjectionError {}

    /// The store has no memory for a rebuilt read model beside the current one.
    record NoRoom(String name, RebuildRoom room) implements ProjectionError {}

    /// The event at that position is not a dead letter.
    record NoDeadLetter(long position) implements ProjectionError {}

    /// The event waits for another one of its stream, which must be retried first.
    ///
    /// @param first the position of that event
    record BehindDeadLetter(long position, long first) implements ProjectionError {}
}
