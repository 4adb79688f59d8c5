package com.gyroscops.adapters.rest.events;

import com.gyroscops.application.event.EventView;
import java.time.Instant;
import java.util.Map;

/// An event as it is sent (B39).
public record EventBody(
        String eventId,
        long position,
        String aggregateType,
        String aggregateId,
        long revision,
        String type,
        int schemaVersion,
        Instant timestamp,
        String correlationId,
        String causationId,
        Map<String, Object> data,
        Map<String, String> metadata) {

    public static EventBody of(EventView view) {
        return new EventBody(
                view.eventId(),
                view.position(),
                view.aggregateType(),
                view.aggregateId(),
                view.revision(),
                view.type(),
                view.schemaVersion(),
                view.timestamp(),
                view.correlationId(),
                view.causationId(),
                view.data(),
                view.metadata());
    }
}
