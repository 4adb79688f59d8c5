package com.gyroscops.application.event;

import java.util.Comparator;
import java.util.Objects;

/// Names one aggregate's history. Ordered, so that a hash map of ids that somebody chose to collide is a tree.
///
/// @param aggregateType the kind of aggregate, such as `Payment`
/// @param aggregateId the aggregate's own id
public record StreamId(String aggregateType, String aggregateId) implements Comparable<StreamId> {

    private static final Comparator<StreamId> ORDER =
            Comparator.comparing(StreamId::aggregateType).thenComparing(StreamId::aggregateId);

    public StreamId {
        Objects.requireNonNull(aggregateType, "aggregateType");
        Objects.requireNonNull(aggregateId, "aggregateId");
    }

    @Override
    public int compareTo(StreamId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return aggregateType + "/" + aggregateId;
    }
}
