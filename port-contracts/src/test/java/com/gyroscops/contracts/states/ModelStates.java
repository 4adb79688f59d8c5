package com.gyroscops.contracts.states;

import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.execution.Loaded;
import com.gyroscops.application.execution.StateCache;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The simplest cache of states that is right; saboteurs override what they break.
class ModelStates implements StateCache<String> {

    final ConcurrentMap<StreamId, Loaded<String>> states = new ConcurrentHashMap<>();

    @Override
    public Optional<Loaded<String>> find(StreamId stream) {
        return Optional.ofNullable(states.get(stream));
    }

    @Override
    public void remember(StreamId stream, Loaded<String> state) {
        states.merge(stream, state, (old, next) -> next.revision() > old.revision() ? next : old);
    }
}
