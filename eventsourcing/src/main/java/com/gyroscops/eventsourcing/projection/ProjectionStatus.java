package com.gyroscops.eventsourcing.projection;

import java.util.Optional;

/// How a projection is doing.
///
/// @param position the last event that it applied or parked
/// @param lag how many events it is behind the store's head, not behind what it has heard of
/// @param parked how many events it has parked
/// @param failure what keeps it from going on; empty while nothing does
public record ProjectionStatus(
        String name, long position, long lag, State state, long parked, Optional<String> failure) {

    /// What a projection is at; a failure is said before anything else.
    public enum State {
        LIVE,
        CATCHING_UP,
        REBUILDING,
        FAILING
    }
}
