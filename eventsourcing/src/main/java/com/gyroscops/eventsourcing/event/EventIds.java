package com.gyroscops.eventsourcing.event;

/// A source of new event ids. Thread-safe.
@FunctionalInterface
public interface EventIds {

    /// A new id, unlike all previous ones.
    EventId next();
}
