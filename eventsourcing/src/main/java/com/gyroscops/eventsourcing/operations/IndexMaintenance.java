package com.gyroscops.eventsourcing.operations;

/// Outbound port: maintenance of the store's indexes.
///
/// Thread-safe, while events are read and appended.
@FunctionalInterface
public interface IndexMaintenance {

    /// Removes every entry that belongs to no event, and gives back the room that the indexes do not need.
    ///
    /// What is found before, meanwhile and afterwards is the same.
    IndexReport optimize();
}
