package com.gyroscops.adapters.rest.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.gyroscops.application.projection.ParkedEvent;
import java.time.Instant;
import java.util.Optional;

/// A parked event as it is sent.
///
/// @param reason left out for an event that only waits
/// @param behind left out for the first of its stream
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ParkedBody(
        long position,
        String eventId,
        String type,
        String aggregateType,
        String aggregateId,
        int attempts,
        Optional<String> reason,
        Instant since,
        Optional<Long> behind) {

    static ParkedBody of(ParkedEvent event) {
        return new ParkedBody(
                event.position(),
                event.eventId().toString(),
                event.type().name(),
                event.stream().aggregateType(),
                event.stream().aggregateId(),
                event.attempts(),
                event.reason(),
                event.since(),
                event.behind());
    }
}
