package com.gyroscops.eventsourcing.projection;

import java.util.Optional;

/// The status of a projection.
///
/// @param position the last event that it applied or made a dead letter
/// @param lag how many events it is behind the store's head, not behind what it has heard of
/// @param deadLetters how many dead letters it has
/// @param failure what keeps it from going on; empty while nothing does
public record ProjectionStatus(
        String name, long position, long lag, State state, long deadLetters, Optional<String> failure) {

    /// What a projection is at; a failure is said before anything else.
    public enum State {
        LIVE,
        CATCHING_UP,
        REBUILDING,
        FAILING;

        static State of(boolean failing, boolean rebuilding, long lag) {
            if (failing) {
                return FAILING;
            }
            if (rebuilding) {
                return REBUILDING;
            }
            return lag > 0 ? CATCHING_UP : LIVE;
        }
    }
}
