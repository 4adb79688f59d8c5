package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.infrastructure.inmemory.memory.DataSize;
import com.gyroscops.infrastructure.inmemory.memory.EnvelopeSize;
import org.jspecify.annotations.Nullable;

/// How much memory an append takes, in bytes. It is reckoned without the right to write, so that no other append waits
/// for it; where others append meanwhile it may be off by what two events share.
///
/// @param kept what the events take themselves: envelopes and data
/// @param expected their size in all, with indexes and read models, rather too much than too little
record AppendSize(long kept, long expected) {

    private static final AppendSize NOTHING = new AppendSize(0, 0);

    /// The size of an event's index entries, independent of its data.
    private static final long INDEXED = 224;

    /// What a stream comes to, with a view of its aggregate and its place in the counters.
    private static final long STREAM = 512;

    /// How much more of an event's data its texts may be, folded and with their signatures.
    private static final int TEXTS = 2;

    static AppendSize of(AppendRequest request, LogAndIndexes ledger) {
        var kept = 0L;
        var expected = 0L;
        var latest = latest(ledger);
        // By index: iterators would be a fifth of what an append allocates beside its event.
        for (var i = 0; i < request.streams().size(); i++) {
            var part = request.streams().get(i);
            if (part.events().isEmpty()) {
                continue;
            }
            var stream = ledger.streams().find(part.stream());
            var id = (stream == null ? part.stream() : stream.id()).aggregateId();
            expected += stream == null ? STREAM + EnvelopeSize.of(part.stream()) : 0;
            // Of the events that the stream has already, none is looked at: it would have to come from far memory.
            @Nullable Object before = null;
            for (var j = 0; j < part.events().size(); j++) {
                var event = part.events().get(j);
                var data = DataSize.of(event.data(), before, id);
                kept += EnvelopeSize.EVENT + EnvelopeSize.of(event.metadata(), latest) + data;
                expected += INDEXED + TEXTS * (data + id.length());
                before = event.data();
                latest = event.metadata();
            }
        }
        return kept == 0 ? NOTHING : new AppendSize(kept, kept + expected);
    }

    private static @Nullable EventMetadata latest(LogAndIndexes ledger) {
        var head = ledger.log().head();
        return head == 0 ? null : ledger.log().at(head).metadata();
    }
}
