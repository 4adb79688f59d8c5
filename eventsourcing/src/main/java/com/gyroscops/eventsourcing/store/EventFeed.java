package com.gyroscops.eventsourcing.store;

/// Outbound port: wakes subscribers when events are appended.
///
/// A wake-up carries nothing. A woken subscriber reads on from the position that it has reached, so that no event is
/// lost or reordered between the log and its readers. Thread-safe.
public interface EventFeed {

    /// Calls `wakeUp` after each append, once the events can be read, until the subscription is closed.
    ///
    /// @param wakeUp returns at once and never throws; it runs on the thread that appended, and calls may overlap
    Subscription subscribe(Runnable wakeUp);
}
