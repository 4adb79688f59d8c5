package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.RecordedEvent;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Where each event is, by its id, which is unique (S24).
final class IdIndex implements Index {

    private final ConcurrentMap<EventId, Long> positions = new ConcurrentHashMap<>();

    @Override
    public void add(RecordedEvent event) {
        positions.put(event.id(), event.position());
    }

    @Override
    public void tidy(Upkeep upkeep) {
        upkeep.tidy(positions);
    }

    /// Where the event called `id` is, if that is not above `head`.
    Optional<Long> position(EventId id, long head) {
        return Optional.ofNullable(positions.get(id)).filter(position -> position <= head);
    }
}
