package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.EnvelopeSize;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// All streams by id.
final class Streams {

    private final ConcurrentMap<StreamId, EventStream> streams = new ConcurrentHashMap<>();
    private final Set<String> aggregateTypes = ConcurrentHashMap.newKeySet();
    private final Account account;
    private int count;

    /// @param account records their memory
    Streams(Account account) {
        this.account = account;
    }

    /// The stream with this id, if it was ever written to.
    @Nullable
    EventStream find(StreamId id) {
        return streams.get(id);
    }

    /// The number of events in the stream, including those above the head.
    long size(StreamId id) {
        var stream = streams.get(id);
        return stream == null ? 0 : stream.size();
    }

    /// The stream with this id, created if necessary; for the writing thread only.
    EventStream open(StreamId id) {
        var stream = streams.get(id);
        if (stream == null) {
            aggregateTypes.add(id.aggregateType());
            stream = new EventStream(id);
            streams.put(id, stream);
            account.add(EventStream.emptyBytes()
                    + EnvelopeSize.of(id)
                    + Layout.HASH_NODE
                    + Layout.table(count + 1)
                    - Layout.table(count));
            count++;
        }
        return stream;
    }

    /// The streams of the aggregates with this id, at most one of each type.
    List<EventStream> of(String aggregateId) {
        return aggregateTypes.stream()
                .map(type -> streams.get(new StreamId(type, aggregateId)))
                .filter(Objects::nonNull)
                .toList();
    }

    Collection<EventStream> all() {
        return streams.values();
    }
}
