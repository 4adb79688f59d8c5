package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.event.EventView;
import java.time.Duration;
import java.util.List;

/// A subscription to the log: matching events, each once and in order, as they are appended.
///
/// One thread reads. Any thread may close it, which wakes the reading thread.
public interface EventSubscription extends AutoCloseable {

    /// The next matching events, up to one batch.
    ///
    /// @param timeout the longest time to wait for the first of them
    /// @return an empty list when none came in time, or when the subscription was closed
    List<EventView> next(Duration timeout) throws InterruptedException;

    /// The position up to which every event was returned or does not match.
    long position();

    boolean isClosed();

    @Override
    void close();
}
