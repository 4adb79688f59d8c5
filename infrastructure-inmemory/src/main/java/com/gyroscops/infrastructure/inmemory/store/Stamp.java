package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.NewEvent;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.store.StreamAppend;
import java.time.Instant;
import java.time.InstantSource;

/// Gives new events what the store assigns: the next positions and revisions, and one time for all of an append. For
/// the one thread that writes.
final class Stamp {

    private final InstantSource clock;
    private final Ledger ledger;
    private Instant latest = Instant.EPOCH;
    private long latestMillis = Long.MIN_VALUE;

    Stamp(InstantSource clock, Ledger ledger) {
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
        stream.reserve(part.events().size());
        var next = position;
        for (NewEvent event : part.events()) {
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
