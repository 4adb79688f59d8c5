package com.gyroscops.application.event;

import java.util.Objects;

/// Names one aggregate's history.
///
/// @param aggregateType the kind of aggregate, such as `Payment`
/// @param aggregateId the aggregate's own id
public record StreamId(String aggregateType, String aggregateId) {

    public StreamId {
        Objects.requireNonNull(aggregateType, "aggregateType");
        Objects.requireNonNull(aggregateId, "aggregateId");
    }

    @Override
    public String toString() {
        return aggregateType + "/" + aggregateId;
    }
}
