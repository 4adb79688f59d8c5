package com.gyroscops.bootstrap.simulation;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// Plants the fault that a checkpoint moves as soon as the events have been read.
///
/// @param moved is called with the position of the last event of each page
record EagerReader(EventReader reader, LongConsumer moved) implements EventReader {

    @Override
    public List<RecordedEvent> readAll(long position, int limit) {
        var events = reader.readAll(position, limit);
        events.stream().skip(Math.max(0, events.size() - 1)).forEach(last -> moved.accept(last.position()));
        return events;
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
        return reader.readStream(stream, slice);
    }

    @Override
    public Optional<RecordedEvent> lastOf(StreamId stream) {
        return reader.lastOf(stream);
    }

    @Override
    public Optional<RecordedEvent> findById(EventId id) {
        return reader.findById(id);
    }

    @Override
    public long head() {
        return reader.head();
    }

    @Override
    public LogId logId() {
        return reader.logId();
    }
}
