package com.gyroscops.eventsourcing.projection;

/// The reasons for which an operation on a projection failed.
public sealed interface ProjectionError {

    /// There is no such projection.
    record UnknownProjection(String name) implements ProjectionError {}

    /// It is being rebuilt already.
    record RebuildRunning(String name) implements ProjectionError {}

    /// It does not follow the log any more, because the application stops.
    record ProjectionStopped(String name) implements ProjectionError {}

    /// The store has no room for a rebuilt read model beside the current one.
    record NoRoom(String name, RebuildRoom room) implements ProjectionError {}

    /// No event at that position is a dead letter.
    record NoDeadLetter(long position) implements ProjectionError {}

    /// The event waits for another one of its stream, which has to be retried first.
    ///
    /// @param first the position of that other one
    record BehindDeadLetter(long position, long first) implements ProjectionError {}
}
