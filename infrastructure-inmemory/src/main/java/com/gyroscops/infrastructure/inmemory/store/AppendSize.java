package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.infrastructure.inmemory.memory.DataSize;
import com.gyroscops.infrastructure.inmemory.memory.EnvelopeSize;
import org.jspecify.annotations.Nullable;

/// Estimates the memory of an append in bytes. It is computed without the write lock, so that other appends need not
/// wait; concurrent appends may make it wrong by the objects that two events share.
///
/// @param kept the size of the events: envelopes and data
/// @param expected their total size with indexes and read models, estimated on the high side
record AppendSize(long kept, long expected) {

    private static final AppendSize NOTHING = new AppendSize(0, 0);

    /// The size of an event's index entries without its texts.
    private static final long INDEXED = 224;

    /// The size of a stream, with a view of its aggregate and a share of the counters.
    private static final long STREAM = 512;

    /// The factor from an event's data to its texts in the index, folded and with signatures.
    private static final int TEXTS = 2;

    static AppendSize of(AppendRequest request, LogAndIndexes contents) {
        var kept = 0L;
        var expected = 0L;
        var latest = latest(contents);
        // By index: iterators would add a fifth to the allocation of an append.
        for (var i = 0; i < request.streams().size(); i++) {
            var part = request.streams().get(i);
            if (part.events().isEmpty()) {
                continue;
            }
            var stream = contents.streams().find(part.stream());
            var id = (stream == null ? part.stream() : stream.id()).aggregateId();
            expected += stream == null ? STREAM + EnvelopeSize.of(part.stream()) : 0;
            // The last event may not be in the processor's cache, but without it shared objects would count again.
            @Nullable Object before = stream == null ? null : latest(stream, contents);
            for (var j = 0; j < part.events().size(); j++) {
                var event = part.events().get(j);
                var data = DataSize.of(event, before, id);
                kept += EnvelopeSize.EVENT + EnvelopeSize.of(event.metadata(), latest) + data;
                expected += INDEXED + TEXTS * (data + id.length());
                before = event.data();
                latest = event.metadata();
            }
        }
        return kept == 0 ? NOTHING : new AppendSize(kept, kept + expected);
    }

    private static @Nullable Object latest(EventStream stream, LogAndIndexes contents) {
        return stream.last(contents.log().head()).map(RecordedEvent::data).orElse(null);
    }

    private static @Nullable EventMetadata latest(LogAndIndexes contents) {
        var head = contents.log().head();
        return head == 0 ? null : contents.log().at(head).metadata();
    }
}
