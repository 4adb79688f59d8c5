package com.gyroscops.eventsourcing.event;

import java.util.Objects;

/// An event that is about to be appended: all of its envelope but what the store assigns.
public record NewEvent(EventId id, EventType type, Object data, EventMetadata metadata) {

    public NewEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(metadata, "metadata");
    }
}
