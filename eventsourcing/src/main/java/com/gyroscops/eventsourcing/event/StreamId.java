package com.gyroscops.eventsourcing.event;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The id of a stream, the history of one aggregate. Comparable, so that a hash map uses trees for colliding ids.
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

    /// Equivalent to the generated method, but faster: that one is called through a method handle, which on the append
    /// path takes as long as the rest of the map lookup.
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
