package com.gyroscops.eventsourcing.store;

/// Outbound port: being woken when there is something new in the log.
///
/// A wake-up carries nothing. A woken subscriber reads on from the position that it has reached, so that no event is
/// lost or reordered between the log and its readers. Safe for use by many threads.
public interface EventFeed {

    /// Calls `wakeUp` after each append, once the events can be read, until the subscription is closed.
    ///
    /// @param wakeUp returns at once and never throws; it runs on the thread that appended, and calls may overlap
    Subscription subscribe(Runnable wakeUp);
}
