package com.gyroscops.eventsourcing.execution;

import java.util.Objects;

/// An aggregate's state with its revision.
///
/// @param revision the revision of the last event that the state includes; 0 for none; events decided on it follow
/// @param position that event's position in the log; 0 for none
public record VersionedState<S>(S state, long revision, long position) {

    public VersionedState {
        Objects.requireNonNull(state, "state");
    }
}
