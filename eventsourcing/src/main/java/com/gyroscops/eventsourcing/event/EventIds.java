package com.gyroscops.eventsourcing.event;

/// Where new event ids come from. Safe for use by many threads.
@FunctionalInterface
public interface EventIds {

    /// An id that was never given before.
    EventId next();
}
