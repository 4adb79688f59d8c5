package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.Objects;

/// The events of one correlation id, by the first and the last of them in the log.
///
/// @param events the number of events, at least 1
public record Conversation(RecordedEvent first, RecordedEvent last, long events) {

    public Conversation {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }
}
