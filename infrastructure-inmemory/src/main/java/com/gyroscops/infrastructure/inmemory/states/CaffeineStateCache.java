package com.gyroscops.infrastructure.inmemory.states;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.execution.Loaded;
import com.gyroscops.application.execution.StateCache;
import java.util.Optional;

/// Remembers the states of the aggregates that were used most.
public final class CaffeineStateCache<S> implements StateCache<S> {

    private final Cache<StreamId, Loaded<S>> states;

    /// An empty cache.
    ///
    /// @param maximumSize how many states it remembers about; 0 remembers none
    public CaffeineStateCache(int maximumSize) {
        states = Caffeine.newBuilder()
                .maximumSize(maximumSize)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Optional<Loaded<S>> find(StreamId stream) {
        return Optional.ofNullable(states.getIfPresent(stream));
    }

    @Override
    public void remember(StreamId stream, Loaded<S> state) {
        // Two loaders may come in either order: the later state wins, whoever is last.
        states.asMap().merge(stream, state, (old, next) -> next.revision() > old.revision() ? next : old);
    }
}
