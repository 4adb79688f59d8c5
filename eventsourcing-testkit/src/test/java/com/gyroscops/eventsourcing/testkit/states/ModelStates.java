package com.gyroscops.eventsourcing.testkit.states;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.execution.VersionedState;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// A reference implementation of a state cache; faulty variants override what they break.
class ModelStates implements StateCache<String> {

    final ConcurrentMap<StreamId, VersionedState<String>> states = new ConcurrentHashMap<>();

    @Override
    public Optional<VersionedState<String>> find(StreamId stream) {
        return Optional.ofNullable(states.get(stream));
    }

    @Override
    public void remember(StreamId stream, VersionedState<String> state) {
        states.merge(stream, state, (old, next) -> next.revision() > old.revision() ? next : old);
    }
}
