package com.gyroscops.eventsourcing.store;

/// Outbound port: reads the events that a decision over several streams depends on.
///
/// A read sees all appends that ended before it began. Thread-safe; reads do not block each other.
public interface BoundaryReader {

    /// The events after `position` that match `query`, and the head of the log, both as of the same moment.
    ///
    /// @param position 0 for all events; a position above the head gives no events
    BoundaryEvents read(BoundaryQuery query, long position);
}
