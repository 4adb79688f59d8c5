package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.search.Direction;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.store.StreamSlice;
import java.util.List;
import java.util.Optional;

/// Reads the log by stream, position and id. Each read looks at the head once, and first.
record LogReader(Ledger ledger) implements EventReader {

    @Override
    public List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
        var last = Math.min(slice.to(), ledger.streams().revision(stream, head()));
        return new Span(slice.from(), last)
                .walk(slice.direction())
                .limit(slice.limit())
                .map(revision -> ledger.streams().position(stream, revision))
                .mapToObj(ledger.log()::at)
                .toList();
    }

    @Override
    public Optional<RecordedEvent> lastOf(StreamId stream) {
        var last = ledger.streams().revision(stream, head());
        return last == 0
                ? Optional.empty()
                : Optional.of(ledger.log().at(ledger.streams().position(stream, last)));
    }

    @Override
    public List<RecordedEvent> readAll(long position, int limit) {
        return Span.upTo(head())
                .above(position)
                .walk(Direction.FORWARDS)
                .limit(limit)
                .mapToObj(ledger.log()::at)
                .toList();
    }

    @Override
    public Optional<RecordedEvent> findById(EventId id) {
        return ledger.ids().position(id, head()).map(ledger.log()::at);
    }

    @Override
    public long head() {
        return ledger.log().head();
    }
}
