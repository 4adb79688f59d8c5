package com.gyroscops.eventsourcing.store;

import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import java.util.List;
import java.util.Objects;

/// The part of an append for one stream.
public record StreamAppend(StreamId stream, ExpectedRevision expected, List<NewEvent> events) {

    public StreamAppend {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(expected, "expected");
        events = List.copyOf(events);
    }
}
