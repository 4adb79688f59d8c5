package com.gyroscops.eventsourcing.query;

import java.time.Duration;

/// The log position that a source of queries has reached. Thread-safe.
public interface ReadPosition {

    /// The position up to which every event is included. Never decreases.
    long reached();

    /// Waits until [#reached] is at least `position`.
    ///
    /// @return whether this happened within `timeout`
    boolean await(long position, Duration timeout);
}
