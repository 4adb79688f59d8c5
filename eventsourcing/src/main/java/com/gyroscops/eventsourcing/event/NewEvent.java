package com.gyroscops.eventsourcing.event;

import java.util.Objects;

/// An event to append, with its envelope except for what the store assigns.
public record NewEvent(EventId id, EventType type, Object data, EventMetadata metadata) {

    public NewEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(metadata, "metadata");
    }
}
