package com.gyroscops.eventsourcing.operations;

/// Outbound port: maintenance of the store's indexes.
///
/// Thread-safe, also while events are read and appended.
@FunctionalInterface
public interface IndexMaintenance {

    /// Removes every entry without an event, and releases unused memory. Searches return the same before, during and
    /// after it.
    IndexReport optimize();
}
