package com.gyroscops.infrastructure.inmemory.states;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.execution.VersionedState;
import java.util.Optional;

/// Remembers the states of the aggregates that were used most.
public final class CaffeineStateCache<S> implements StateCache<S> {

    private final Cache<StreamId, VersionedState<S>> states;

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
    public Optional<VersionedState<S>> find(StreamId stream) {
        return Optional.ofNullable(states.getIfPresent(stream));
    }

    @Override
    public void remember(StreamId stream, VersionedState<S> state) {
        // Two loaders may come in either order: the later state wins in either order.
        states.asMap().merge(stream, state, (old, next) -> next.revision() > old.revision() ? next : old);
    }
}
