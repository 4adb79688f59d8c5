package com.gyroscops.application.projection;

/// Why something was not done with a projection.
public sealed interface ProjectionRefusal {

    /// There is no such projection.
    record UnknownProjection(String name) implements ProjectionRefusal {}

    /// It is being rebuilt already.
    record RebuildRunning(String name) implements ProjectionRefusal {}

    /// Nothing is parked at that position.
    record NotParked(long position) implements ProjectionRefusal {}

    /// The event waits for another one of its stream, which has to be retried first.
    ///
    /// @param first the position of that other one
    record ParkedBehind(long position, long first) implements ProjectionRefusal {}
}
