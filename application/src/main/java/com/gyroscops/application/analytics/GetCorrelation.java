package com.gyroscops.application.analytics;

import com.gyroscops.application.query.Query;
import java.util.Objects;

/// What happened in this conversation, and what led to what (S50, S86)?
public record GetCorrelation(String correlationId) implements Query<EventCorrelation> {

    public GetCorrelation {
        Objects.requireNonNull(correlationId, "correlationId");
    }
}
