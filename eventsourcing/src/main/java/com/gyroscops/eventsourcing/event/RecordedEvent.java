package com.gyroscops.eventsourcing.event;

import java.time.Instant;
import java.util.Objects;

/// An event in the log, with its envelope. It never changes.
///
/// @param position its position in the log of all streams: from 1, without gaps, in commit order
/// @param revision its revision in its stream: from 1, without gaps
/// @param timestamp the time of the append, in whole milliseconds; never earlier than that of the previous event
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

    /// Whether this is the recording of `event`: everything that the store does not assign is equal.
    public boolean records(NewEvent event, StreamId inStream) {
        return stream.equals(inStream)
                && id.equals(event.id())
                && type.equals(event.type())
                && data.equals(event.data())
                && metadata.equals(event.metadata());
    }
}
