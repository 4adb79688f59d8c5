package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.StreamAppend;
import java.time.Instant;
import java.time.InstantSource;

/// Assigns the values that the store determines: consecutive positions and revisions, and one timestamp for each
/// append. For the writing thread only.
final class PositionAssigner {

    private final InstantSource clock;
    private final LogAndIndexes contents;
    private Instant latest = Instant.EPOCH;
    private long latestMillis = Long.MIN_VALUE;

    PositionAssigner(InstantSource clock, LogAndIndexes contents) {
        this.clock = clock;
        this.contents = contents;
    }

    /// The time of the clock in whole milliseconds, or that of the last event while the clock is behind it; events of
    /// the same millisecond share one instance.
    Instant now() {
        var millis = clock.millis();
        if (millis > latestMillis) {
            latestMillis = millis;
            latest = Instant.ofEpochMilli(millis);
        }
        return latest;
    }

    /// Writes the events of `part`, at least one, from `position`.
    ///
    /// @return their stream
    EventStream write(StreamAppend part, long position, Instant now) {
        var stream = contents.streams().open(part.stream());
        stream.reserve(part.events().size(), contents.account());
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
            contents.write(recorded, stream);
        }
        return stream;
    }
}
