package com.gyroscops.eventsourcing.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import java.util.List;
import java.util.Optional;

/// Outbound port: reads the log by stream, by position and by id.
///
/// Every read sees all appends that ended before it began, never a part of an append, and never a position without all
/// lower ones. Results are immutable. Thread-safe; reads do not block each other.
public interface EventReader {

    /// The events of `slice`, in its direction; an unknown stream has none.
    List<RecordedEvent> readStream(StreamId stream, StreamSlice slice);

    /// The last event of the stream, found without reading the others.
    Optional<RecordedEvent> lastOf(StreamId stream);

    /// The events after `position`, ascending, at most `limit`.
    List<RecordedEvent> readAll(long position, int limit);

    /// The event with this id.
    Optional<RecordedEvent> findById(EventId id);

    /// The position of the last event in the log; 0 when it is empty.
    long head();

    /// The id of this log, which is constant and differs from that of every other log.
    LogId logId();
}
