package com.gyroscops.eventsourcing.store;

/// Outbound port: appends to the log.
///
/// An append is atomic: all expectations and conditions are checked and all events stored without any other append in
/// between, and no reader sees a part of it. Revisions and positions are contiguous. Thread-safe.
public interface EventAppender {

    /// Appends all of `request` or nothing.
    ///
    /// A request without events stores nothing, but its expectations and conditions are checked. A request that repeats
    /// an earlier one, with the same ids and contents, gets the earlier outcome, regardless of its expectations and of
    /// the memory used. Lack of room is checked last.
    AppendOutcome append(AppendRequest request);
}
