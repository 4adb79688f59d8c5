package com.gyroscops.eventsourcing.event;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// An event as queries return it.
///
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
        Map<String, Object> data,
        Map<String, String> metadata) {

    /// Makes the contents immutable at every depth, because a view may be shared between readers.
    public EventView {
        data = EncodedEvent.frozen(data);
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /// The view of `event`, with its data encoded by `codec`.
    public static EventView of(RecordedEvent event, EventCodec codec) {
        var encoded = codec.encode(event.data());
        var metadata = event.metadata();
        return new EventView(
                event.id().toString(),
                event.position(),
                event.stream().aggregateType(),
                event.stream().aggregateId(),
                event.revision(),
                encoded.type().name(),
                encoded.type().schemaVersion(),
                event.timestamp(),
                metadata.correlationId().value(),
                metadata.causationId().value(),
                encoded.data(),
                shown(metadata));
    }

    /// Always in the same order, for JSON.
    private static Map<String, String> shown(EventMetadata metadata) {
        var shown = new LinkedHashMap<String, String>();
        shown.put("organizationId", metadata.organizationId());
        shown.put("userId", metadata.userId());
        shown.put("commandId", metadata.commandId().value());
        return shown;
    }
}
