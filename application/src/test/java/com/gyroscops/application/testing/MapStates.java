package com.gyroscops.application.testing;

import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.execution.Loaded;
import com.gyroscops.application.execution.StateCache;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A state cache over a map, which can be told to forget.
public final class MapStates<S> implements StateCache<S> {

    private final Map<StreamId, Loaded<S>> states = new ConcurrentHashMap<>();

    @Override
    public Optional<Loaded<S>> find(StreamId stream) {
        return Optional.ofNullable(states.get(stream));
    }

    @Override
    public void remember(StreamId stream, Loaded<S> state) {
        states.merge(stream, state, (old, next) -> next.revision() > old.revision() ? next : old);
    }

    public void forgetEverything() {
        states.clear();
    }
}
