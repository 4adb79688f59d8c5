package com.gyroscops.application.events;

import com.gyroscops.application.search.EventQuery;
import io.vavr.control.Either;
import java.util.Optional;

/// Inbound port: following the log as it grows (S14, S62). Safe for use by many threads.
@FunctionalInterface
public interface EventFollowing {

    /// The events that match and come after a position.
    ///
    /// @param after the position; where there is none, only events from now on are meant
    Either<AheadOfLog, EventTail> follow(EventQuery events, Optional<Long> after);
}
