package com.gyroscops.eventsourcing.observation;

/// The observers of commands and of the store.
///
/// @param commands is told the steps of each command
/// @param store is told of its reads and appends
public record Observation(CommandObserver commands, StoreObserver store) {

    /// Watched by no one.
    public static final Observation NONE = new Observation(CommandObserver.NONE, StoreObserver.NONE);
}
