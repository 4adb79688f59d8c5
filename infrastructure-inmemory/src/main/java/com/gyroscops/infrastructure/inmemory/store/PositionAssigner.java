package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.StreamAppend;
import java.time.Instant;
import java.time.InstantSource;

/// Gives new events what the store assigns: the next positions and revisions, and one time for all of an append. For
/// the one thread that writes.
final class PositionAssigner {

    private final InstantSource clock;
    private final LogAndIndexes ledger;
    private Instant latest = Instant.EPOCH;
    private long latestMillis = Long.MIN_VALUE;

    PositionAssigner(InstantSource clock, LogAndIndexes ledger) {
        this.clock = clock;
        this.ledger = ledger;
    }

    /// The clock's time in whole milliseconds, or that of the last event while the clock is behind it; one instance for
    /// all events of a millisecond.
    Instant now() {
        var millis = clock.millis();
        if (millis > latestMillis) {
            latestMillis = millis;
            latest = Instant.ofEpochMilli(millis);
        }
        return latest;
    }

    /// Writes the events of `part`, of which there is one at least, the first of them at `position`.
    ///
    /// @return the stream that they are in
    EventStream write(StreamAppend part, long position, Instant now) {
        var stream = ledger.streams().open(part.stream());
        stream.reserve(part.events().size(), ledger.account());
        var next = position;
        // By index: an iterator would be garbage of every append.
        for (var i = 0; i < part.events().size(); i++) {
            NewEvent event = part.events().get(i);
            var recorded = new RecordedEvent(
                    event.id(),
                    next++,
                    stream.id(),
                    stream.size() + 1L,
                    event.type(),
                    event.data(),
                    event.metadata(),
                    now);
            ledger.write(recorded, stream);
        }
        return stream;
    }
}
