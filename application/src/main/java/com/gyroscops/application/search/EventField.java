package com.gyroscops.application.search;

import com.gyroscops.application.event.RecordedEvent;
import java.util.function.Function;

/// A field of the envelope that events can be found by. There are no others, so a typing error cannot find nothing
// (B16).
public enum EventField {
    AGGREGATE_TYPE(event -> event.stream().aggregateType()),
    AGGREGATE_ID(event -> event.stream().aggregateId()),
    TYPE(event -> event.type().name()),
    CORRELATION_ID(event -> event.metadata().correlationId()),
    CAUSATION_ID(event -> event.metadata().causationId()),
    ORGANIZATION_ID(event -> event.metadata().organizationId().value()),
    USER_ID(event -> event.metadata().userId().value());

    private final Function<RecordedEvent, String> value;

    EventField(Function<RecordedEvent, String> value) {
        this.value = value;
    }

    /// What `event` has in this field.
    public String of(RecordedEvent event) {
        return value.apply(event);
    }
}
