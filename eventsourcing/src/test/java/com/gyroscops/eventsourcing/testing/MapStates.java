package com.gyroscops.eventsourcing.testing;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.execution.VersionedState;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A state cache over a map, which can be cleared.
public final class MapStates<S> implements StateCache<S> {

    private final Map<StreamId, VersionedState<S>> states = new ConcurrentHashMap<>();

    @Override
    public Optional<VersionedState<S>> find(StreamId stream) {
        return Optional.ofNullable(states.get(stream));
    }

    @Override
    public void remember(StreamId stream, VersionedState<S> state) {
        states.merge(stream, state, (old, next) -> next.revision() > old.revision() ? next : old);
    }

    public void forgetEverything() {
        states.clear();
    }
}
