package com.gyroscops.adapters.rest.testing;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// A log with a head but without events.
record EmptyLog(LongSupplier position) implements EventReader {

    @Override
    public List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
        return List.of();
    }

    @Override
    public Optional<RecordedEvent> lastOf(StreamId stream) {
        return Optional.empty();
    }

    @Override
    public List<RecordedEvent> readAll(long position, int limit) {
        return List.of();
    }

    @Override
    public Optional<RecordedEvent> findById(EventId id) {
        return Optional.empty();
    }

    @Override
    public long head() {
        return position.getAsLong();
    }

    @Override
    public LogId logId() {
        return Samples.LOG;
    }
}
