package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.query.Query;
import java.util.Objects;

/// What happened in this conversation, and what led to what?
///
/// @param limit how many events are shown at most, at least 1
public record GetCorrelation(String correlationId, int limit) implements Query<EventCorrelation> {

    public GetCorrelation {
        Objects.requireNonNull(correlationId, "correlationId");
    }
}
