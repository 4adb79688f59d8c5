package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.util.List;
import java.util.Optional;

/// Reads the log by stream, position and id. Each read gets the head once, at its beginning.
record LogReader(LogAndIndexes contents, LogId logId) implements EventReader {

    @Override
    public List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
        var head = head();
        var found = contents.streams().find(stream);
        return found == null ? List.of() : found.read(slice, head);
    }

    @Override
    public Optional<RecordedEvent> lastOf(StreamId stream) {
        var head = head();
        var found = contents.streams().find(stream);
        return found == null ? Optional.empty() : found.last(head);
    }

    @Override
    public List<RecordedEvent> readAll(long position, int limit) {
        var after = Math.max(0, position);
        return contents.log().after(after, Math.clamp(head() - after, 0, limit));
    }

    @Override
    public Optional<RecordedEvent> findById(EventId id) {
        var position = contents.ids().position(id, head());
        return position == IdIndex.NOWHERE
                ? Optional.empty()
                : Optional.of(contents.log().at(position));
    }

    @Override
    public long head() {
        return contents.log().head();
    }
}
