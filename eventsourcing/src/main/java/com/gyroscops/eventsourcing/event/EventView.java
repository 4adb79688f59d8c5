package com.gyroscops.eventsourcing.event;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An event as queries return it.
///
/// @param tags its tags as `<kind>:<value>`
/// @param data the event's fields, as in [EncodedEvent]
/// @param metadata `organizationId`, `userId`, `commandId`
public record EventView(
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
        List<String> tags,
        Map<String, Object> data,
        Map<String, String> metadata) {

    /// Makes the contents immutable at every depth, because a view may be shared between readers.
    public EventView {
        tags = List.copyOf(tags);
        data = EncodedEvent.frozen(data);
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /// Always in the same order, for JSON.
    static Map<String, String> shown(EventMetadata metadata) {
        var shown = new LinkedHashMap<String, String>();
        shown.put("organizationId", metadata.organizationId());
        shown.put("userId", metadata.userId());
        shown.put("commandId", metadata.commandId().value());
        return shown;
    }
}
