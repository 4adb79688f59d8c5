package com.gyroscops.application.store;

/// Outbound port: the one way into the log (S23, S29).
///
/// An append is one atomic step: every expectation and guard is checked and every event stored while nothing else gets
/// in between, and no reader sees a part of it. Revisions and positions are contiguous. Safe for use by many threads.
public interface EventAppender {

    /// Appends all of `request` or nothing.
    ///
    /// A request without events writes nothing, but its expectations and guards are checked. A request that repeats
    /// an earlier one, with the same ids and content, gets the earlier outcome again, whatever it expects (D6).
    AppendOutcome append(AppendRequest request);
}
