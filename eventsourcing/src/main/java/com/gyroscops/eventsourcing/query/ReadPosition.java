package com.gyroscops.eventsourcing.query;

import java.time.Duration;

/// How far into the log something that is read from has come. Safe for use by many threads.
public interface ReadPosition {

    /// The position up to which everything is included. It never decreases.
    long reached();

    /// Waits until [#reached] is at least `position`.
    ///
    /// @return whether that came about within `patience`
    boolean await(long position, Duration patience);
}
