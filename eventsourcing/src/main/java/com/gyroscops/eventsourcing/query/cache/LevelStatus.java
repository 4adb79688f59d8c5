package com.gyroscops.eventsourcing.query.cache;

import java.util.Optional;

/// The status of a level of the query cache, for operators. It is never a reason not to be ready.
///
/// @param name what it is, such as `caffeine`
/// @param level `L1` is the nearest
/// @param entries about how many answers it remembers; empty when that is not known
public record LevelStatus(String name, String level, State state, Optional<Long> entries) {

    /// Whether it can be asked.
    public enum State {
        UP,
        DOWN
    }
}
