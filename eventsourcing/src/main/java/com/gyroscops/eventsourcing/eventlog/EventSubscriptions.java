package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.search.EventQuery;
import io.vavr.control.Either;
import java.util.Optional;

/// Inbound port: subscribes to the log. Thread-safe.
@FunctionalInterface
public interface EventSubscriptions {

    /// Subscribes to the matching events after a position.
    ///
    /// @param after the position; empty to start at the head of the log
    Either<AheadOfLog, EventSubscription> follow(EventQuery events, Optional<Long> after);
}
