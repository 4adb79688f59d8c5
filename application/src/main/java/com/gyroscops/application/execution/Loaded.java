package com.gyroscops.application.execution;

import java.util.Objects;

/// An aggregate's state and exactly where in its history that state is.
///
/// @param revision the revision of the last event that the state includes; 0 for none (B2: kept apart from what
///     follows)
/// @param position that event's position in the log; 0 for none
public record Loaded<S>(S state, long revision, long position) {

    public Loaded {
        Objects.requireNonNull(state, "state");
    }
}
