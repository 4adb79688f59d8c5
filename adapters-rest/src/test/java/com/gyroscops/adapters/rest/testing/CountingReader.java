package com.gyroscops.adapters.rest.testing;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Counts the events that are read from streams.
record CountingReader(EventReader next, AtomicLong events) implements EventReader {

    @Override
    public List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
        var read = next.readStream(stream, slice);
        events.addAndGet(read.size());
        return read;
    }

    @Override
    public Optional<RecordedEvent> lastOf(StreamId stream) {
        return next.lastOf(stream);
    }

    @Override
    public List<RecordedEvent> readAll(long position, int limit) {
        return next.readAll(position, limit);
    }

    @Override
    public Optional<RecordedEvent> findById(EventId id) {
        return next.findById(id);
    }

    @Override
    public long head() {
        return next.head();
    }

    @Override
    public LogId logId() {
        return next.logId();
    }
}
