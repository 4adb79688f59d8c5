package com.gyroscops.eventsourcing.execution;

import java.util.Objects;

/// An aggregate's state with its revision.
///
/// @param revision the revision of the last event in the state; 0 for none; new events follow it
/// @param position that event's position in the log; 0 for none
public record VersionedState<S>(S state, long revision, long position) {

    public VersionedState {
        Objects.requireNonNull(state, "state");
    }
}
