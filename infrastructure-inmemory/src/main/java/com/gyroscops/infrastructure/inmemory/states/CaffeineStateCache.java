package com.gyroscops.infrastructure.inmemory.states;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.execution.VersionedState;
import java.util.Optional;

/// A cache of the aggregate states that are used most.
public final class CaffeineStateCache<S> implements StateCache<S> {

    private final Cache<StreamId, VersionedState<S>> states;

    /// An empty cache.
    ///
    /// @param maximumSize the approximate maximum number of states; 0 switches it off
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
        // Loads may complete in any order; the state of the later revision is kept.
        states.asMap().merge(stream, state, (old, next) -> next.revision() > old.revision() ? next : old);
    }
}
