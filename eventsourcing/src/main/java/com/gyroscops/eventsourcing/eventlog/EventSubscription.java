package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.event.EventView;
import java.time.Duration;
import java.util.List;

/// A subscription to the log: matching events, each once and in order, as they are appended.
///
/// One thread reads; any thread may close it, which ends the reading thread's wait.
public interface EventSubscription extends AutoCloseable {

    /// The next events that match, as many as one batch takes.
    ///
    /// @param patience how long to wait for the first of them
    /// @return none when none came, or when the tail was closed
    List<EventView> next(Duration patience) throws InterruptedException;

    /// How far this tail has come: every event up to here was returned or does not match.
    long position();

    boolean isClosed();

    @Override
    void close();
}
