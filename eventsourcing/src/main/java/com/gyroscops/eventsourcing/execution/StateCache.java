package com.gyroscops.eventsourcing.execution;

import com.gyroscops.eventsourcing.event.StreamId;
import java.util.Optional;

/// Outbound port: caches states, so that loading reads later events only.
///
/// It cannot make a decision stale: what it holds is a state *at a revision*, which stays true for ever, and loading
/// reads the stream from there on. It may forget anything at any time. Thread-safe.
public interface StateCache<S> {

    Optional<VersionedState<S>> find(StreamId stream);

    /// Remembers a state that was read from, or has been appended to, the store. A lower revision than the remembered
    /// one changes nothing.
    void remember(StreamId stream, VersionedState<S> state);
}
