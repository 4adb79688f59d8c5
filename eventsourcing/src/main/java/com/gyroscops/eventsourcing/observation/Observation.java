package com.gyroscops.eventsourcing.observation;

/// The observers of commands and of the store.
///
/// @param commands is notified of the steps of each command
/// @param store is notified of its reads and appends
public record Observation(CommandObserver commands, StoreObserver store) {

    /// Without observers.
    public static final Observation NONE = new Observation(CommandObserver.NONE, StoreObserver.NONE);
}
