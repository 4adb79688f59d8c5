package com.gyroscops.eventsourcing.store;

/// Outbound port: appends to the log.
///
/// An append is one atomic step: every expectation and guard is checked and every event stored while nothing else gets
/// in between, and no reader sees a part of it. Revisions and positions are contiguous. Thread-safe.
public interface EventAppender {

    /// Appends all of `request` or nothing.
    ///
    /// A request without events writes nothing, but its expectations and guards are checked. A request that repeats an
    /// earlier one, with the same ids and content, gets the earlier outcome again, regardless of what it expects and of
    /// how full the store is. What does not fit is refused last, when nothing else stands against it.
    AppendOutcome append(AppendRequest request);
}
