package com.gyroscops.eventsourcing.query.cache;

import java.util.Optional;

/// The status of a level of the query cache, for operators. It never affects readiness.
///
/// @param name the implementation, such as `caffeine`
/// @param level `L1` is the nearest
/// @param entries the approximate number of results; empty when unknown
public record LevelStatus(String name, String level, State state, Optional<Long> entries) {

    /// Whether the level can be reached.
    public enum State {
        UP,
        DOWN
    }
}
