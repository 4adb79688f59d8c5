package com.gyroscops.eventsourcing.store;

/// Outbound port: wakes subscribers when events are appended.
///
/// A wake-up carries no event. A subscriber then reads the log from its own position, so that no event is lost or
/// reordered. Thread-safe.
public interface EventFeed {

    /// Calls `wakeUp` after each append, once its events can be read, until the subscription is closed.
    ///
    /// @param wakeUp returns quickly and never throws; it runs on the appending thread, and calls may overlap
    Subscription subscribe(Runnable wakeUp);
}
