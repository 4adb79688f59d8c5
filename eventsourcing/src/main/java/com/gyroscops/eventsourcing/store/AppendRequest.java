package com.gyroscops.eventsourcing.store;

import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import java.util.List;

/// An atomic append: events for one or more streams, each stream at most once, with conditions.
public record AppendRequest(List<StreamAppend> streams, List<AppendCondition> conditions) {

    public AppendRequest {
        streams = List.copyOf(streams);
        conditions = List.copyOf(conditions);
        if (streams.size() > 1
                && streams.stream().map(StreamAppend::stream).distinct().count() < streams.size()) {
            throw new IllegalArgumentException("a stream occurs twice in an append");
        }
    }

    /// Events for one stream, without conditions.
    public static AppendRequest to(StreamId stream, ExpectedRevision expected, List<NewEvent> events) {
        return new AppendRequest(List.of(new StreamAppend(stream, expected, events)), List.of());
    }

    /// The number of events.
    public int count() {
        var count = 0;
        for (StreamAppend part : streams) {
            count += part.events().size();
        }
        return count;
    }

    /// All events, stream by stream, in the order of their positions.
    public List<NewEvent> events() {
        return streams.stream().flatMap(part -> part.events().stream()).toList();
    }
}
