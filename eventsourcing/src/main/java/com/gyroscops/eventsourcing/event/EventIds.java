package com.gyroscops.eventsourcing.event;

/// A source of new event ids. Thread-safe.
@FunctionalInterface
public interface EventIds {

    /// An id that was never given before.
    EventId next();
}
