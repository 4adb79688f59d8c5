package com.gyroscops.eventsourcing.event;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Names one aggregate's history. Ordered, so that a hash map of ids that somebody chose to collide is a tree.
///
/// @param aggregateType the kind of aggregate, such as `Ticket`
/// @param aggregateId the aggregate's own id
public record StreamId(String aggregateType, String aggregateId) implements Comparable<StreamId> {

    private static final Comparator<StreamId> ORDER =
            Comparator.comparing(StreamId::aggregateType).thenComparing(StreamId::aggregateId);

    public StreamId {
        Objects.requireNonNull(aggregateType, "aggregateType");
        Objects.requireNonNull(aggregateId, "aggregateId");
    }

    /// What it would be anyway. Every append looks for its stream in a map, and there the method that a record is given is
    /// called through a handle each time, which takes as long as the rest of the look.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StreamId(var type, var id) && aggregateId.equals(id) && aggregateType.equals(type);
    }

    @Override
    public int hashCode() {
        return 31 * aggregateType.hashCode() + aggregateId.hashCode();
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
