package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.search.EventQuery;
import io.vavr.control.Either;
import java.util.Optional;

/// Inbound port: subscribes to the log. Thread-safe.
@FunctionalInterface
public interface EventSubscriptions {

    /// The events that match and come after a position.
    ///
    /// @param after the position; where there is none, only events from now on are meant
    Either<AheadOfLog, EventSubscription> follow(EventQuery events, Optional<Long> after);
}
