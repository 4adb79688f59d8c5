package com.gyroscops.eventsourcing.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import java.util.List;
import java.util.Optional;

/// Outbound port: reads the log by stream, by position and by id.
///
/// Every read sees all that was appended before it began, never a part of an append, and never a position before all
/// lower ones. Results do not change afterwards. Thread-safe, which do not wait for each other.
public interface EventReader {

    /// The events of `slice`, in its direction; none for an unknown stream.
    List<RecordedEvent> readStream(StreamId stream, StreamSlice slice);

    /// The last event of the stream, found without reading the others.
    Optional<RecordedEvent> lastOf(StreamId stream);

    /// The events after `position`, ascending, at most `limit` of them.
    List<RecordedEvent> readAll(long position, int limit);

    /// The event called `id`.
    Optional<RecordedEvent> findById(EventId id);

    /// The position of the last event in the log; 0 when it is empty.
    long head();

    /// Which log this is: always the same answer here, and another one from every other log.
    LogId logId();
}
