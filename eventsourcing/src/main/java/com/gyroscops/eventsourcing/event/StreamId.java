package com.gyroscops.eventsourcing.event;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The id of a stream, the history of one aggregate. Ordered, so that a hash map with colliding ids is a
/// tree.
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

    /// Same result as the generated method, which is called through a method handle: on the append path, which looks up
    /// each stream in a map, that takes as long as the rest of the lookup.
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
