package com.gyroscops.application.pipeline;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.store.StreamSlice;
import com.gyroscops.application.trace.Layer;
import com.gyroscops.application.trace.Recording;
import java.util.List;
import java.util.Optional;

/// Shows in the command's trace how its aggregate is read. Nothing else is read on a command's way.
///
/// @param component the adapter's name
record TracedEventReader(EventReader next, String component) implements EventReader {

    @Override
    public List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
        return Recording.step(Layer.STORE, component, "read", () -> next.readStream(stream, slice));
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
}
