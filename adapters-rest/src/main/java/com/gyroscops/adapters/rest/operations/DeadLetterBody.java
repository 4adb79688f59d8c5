package com.gyroscops.adapters.rest.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.gyroscops.eventsourcing.projection.DeadLetter;
import java.time.Instant;
import java.util.Optional;

/// A dead letter as JSON. The reason is omitted, because it may contain class names; it is in the application's log.
///
/// @param behind omitted for the first dead letter of its stream
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DeadLetterBody(
        long position,
        String eventId,
        String type,
        String aggregateType,
        String aggregateId,
        int attempts,
        Instant since,
        Optional<Long> behind) {

    static DeadLetterBody of(DeadLetter event) {
        return new DeadLetterBody(
                event.position(),
                event.eventId().toString(),
                event.type().name(),
                event.stream().aggregateType(),
                event.stream().aggregateId(),
                event.attempts(),
                event.since(),
                event.behind());
    }
}
