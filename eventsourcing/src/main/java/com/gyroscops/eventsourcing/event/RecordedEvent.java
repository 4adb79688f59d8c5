package com.gyroscops.eventsourcing.event;

import java.time.Instant;
import java.util.Objects;

/// An event in the log, with its envelope. It never changes.
///
/// @param position its place in the log of all streams: from 1, without gaps, in commit order
/// @param revision its place in its stream: from 1, without gaps
/// @param timestamp when the store accepted it, in whole milliseconds; never earlier than the event before it
public record RecordedEvent(
        EventId id,
        long position,
        StreamId stream,
        long revision,
        EventType type,
        Object data,
        EventMetadata metadata,
        Instant timestamp) {

    public RecordedEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(timestamp, "timestamp");
    }

    /// Whether this is what became of `event`: everything that the store did not assign is equal.
    public boolean records(NewEvent event, StreamId inStream) {
        return stream.equals(inStream)
                && id.equals(event.id())
                && type.equals(event.type())
                && data.equals(event.data())
                && metadata.equals(event.metadata());
    }
}
