package com.gyroscops.adapters.rest.streams;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.time.Instant;

/// A stream in a list as JSON.
///
/// @param events the number of its events
/// @param last its last event
record StreamBody(String aggregateType, String aggregateId, long events, Last last) {

    record Last(String eventId, String type, long position, Instant timestamp) {}

    static StreamBody of(RecordedEvent last) {
        return new StreamBody(
                last.stream().aggregateType(),
                last.stream().aggregateId(),
                last.revision(),
                new Last(last.id().toString(), last.type().name(), last.position(), last.timestamp()));
    }
}
