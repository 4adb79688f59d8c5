package com.gyroscops.eventsourcing.projection;

import java.util.Optional;

/// The status of a projection.
///
/// @param position the last event that was applied or became a dead letter
/// @param lag the number of events up to the head of the store
/// @param deadLetters the number of dead letters
/// @param rebuildFailed whether the last rebuild failed, so that the read model is the one from before it
/// @param failure the reason why it is not making progress; empty otherwise
public record ProjectionStatus(
        String name,
        long position,
        long lag,
        State state,
        long deadLetters,
        boolean rebuildFailed,
        Optional<String> failure) {

    /// The activity of a projection; a failure takes precedence over all others.
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
