package com.gyroscops.eventsourcing.search;

import com.gyroscops.eventsourcing.event.RecordedEvent;

/// A searchable field of the envelope.
public enum EventField {
    AGGREGATE_TYPE,
    AGGREGATE_ID,
    TYPE,
    CORRELATION_ID,
    CAUSATION_ID,
    COMMAND_ID,
    ORGANIZATION_ID,
    USER_ID;

    /// The value of this field in `event`.
    public String of(RecordedEvent event) {
        return switch (this) {
            case AGGREGATE_TYPE -> event.stream().aggregateType();
            case AGGREGATE_ID -> event.stream().aggregateId();
            case TYPE -> event.type().name();
            case CORRELATION_ID -> event.metadata().correlationId().value();
            case CAUSATION_ID -> event.metadata().causationId().value();
            case COMMAND_ID -> event.metadata().commandId().value();
            case ORGANIZATION_ID -> event.metadata().organizationId();
            case USER_ID -> event.metadata().userId();
        };
    }
}
