package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.query.Query;
import java.util.Objects;

/// The events of a conversation, with causes and effects.
///
/// @param limit the maximum number of events in the result, at least 1
public record GetCorrelation(String correlationId, int limit) implements Query<EventCorrelation> {

    public GetCorrelation {
        Objects.requireNonNull(correlationId, "correlationId");
    }
}
