package com.gyroscops.eventsourcing.execution;

import com.gyroscops.eventsourcing.event.StreamId;
import java.util.Optional;

/// Outbound port: caches states, so that loading reads later events only.
///
/// It cannot make a decision stale: a state *at a revision* never changes, and loading reads the later events of the
/// stream. It may forget any state at any time. Thread-safe.
public interface StateCache<S> {

    Optional<VersionedState<S>> find(StreamId stream);

    /// Caches a state that was read from, or appended to, the store. A state of a lower revision than the cached one is
    /// ignored.
    void remember(StreamId stream, VersionedState<S> state);
}
