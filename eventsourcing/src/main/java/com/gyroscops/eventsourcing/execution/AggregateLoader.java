package com.gyroscops.eventsourcing.execution;

import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.util.ArrayList;
import java.util.List;

/// Loads aggregates: the cached state, if any, and the events after it.
///
/// @param family the events of this kind of aggregate; any other event in its stream means that the store is broken
/// @param observation is notified of reads, and by the executors of decisions and appends
public record AggregateLoader<S, E>(
        Class<E> family, EventReader reader, StateCache<S> cache, Observation observation) {

    VersionedState<S> load(StreamId stream, Decider<S, ?, E, ?> decider) {
        var known = cache.find(stream).orElseGet(() -> new VersionedState<>(decider.initial(), 0, 0));
        observation.store().reading(stream);
        var tail = reader.readStream(stream, StreamSlice.from(known.revision() + 1));
        observation.store().read(stream, tail.size());
        var loaded = tail.isEmpty() ? known : folded(stream, known, tail, decider);
        observation.commands().loaded(stream, loaded.revision());
        return loaded;
    }

    private VersionedState<S> folded(
            StreamId stream, VersionedState<S> known, List<RecordedEvent> tail, Decider<S, ?, E, ?> decider) {
        var events = new ArrayList<E>(tail.size());
        tail.forEach(event -> events.add(family.cast(event.data())));
        var last = tail.getLast();
        var loaded = new VersionedState<>(decider.evolve(known.state(), events), last.revision(), last.position());
        cache.remember(stream, loaded);
        return loaded;
    }

    void remember(StreamId stream, VersionedState<S> state) {
        cache.remember(stream, state);
    }
}
