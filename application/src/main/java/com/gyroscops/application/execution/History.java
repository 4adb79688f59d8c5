package com.gyroscops.application.execution;

import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.store.StreamSlice;
import com.gyroscops.domain.shared.Decider;
import com.gyroscops.domain.shared.DomainEvent;
import java.util.ArrayList;

/// Loads aggregates: the remembered state, if any, and the events after it (S54).
///
/// @param family the events of this kind of aggregate; another one in its stream is a broken store
public record History<S, E extends DomainEvent>(Class<E> family, EventReader reader, StateCache<S> cache) {

    Loaded<S> load(StreamId stream, Decider<S, ?, E, ?> decider) {
        var known = cache.find(stream).orElseGet(() -> new Loaded<>(decider.initial(), 0, 0));
        var tail = reader.readStream(stream, StreamSlice.from(known.revision() + 1));
        if (tail.isEmpty()) {
            return known;
        }
        var events = new ArrayList<E>(tail.size());
        tail.forEach(event -> events.add(family.cast(event.data())));
        var last = tail.getLast();
        var loaded = new Loaded<>(decider.evolve(known.state(), events), last.revision(), last.position());
        cache.remember(stream, loaded);
        return loaded;
    }

    void remember(StreamId stream, Loaded<S> state) {
        cache.remember(stream, state);
    }
}
