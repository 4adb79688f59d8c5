package com.gyroscops.eventsourcing.operations;

/// Outbound port: keeping the store's indexes small and right.
///
/// Safe for use by many threads, while events are read and appended.
@FunctionalInterface
public interface IndexMaintenance {

    /// Removes every entry that belongs to no event, and gives back the room that the indexes do not need.
    ///
    /// What is found before, meanwhile and afterwards is the same.
    IndexReport optimize();
}
