package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.NewEvent;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.StreamAppend;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Gives new events what the store assigns: the next positions and revisions, and one time for all of an append.
record Stamp(InstantSource clock, Ledger ledger) {

    List<RecordedEvent> on(AppendRequest request) {
        var now = now();
        var head = ledger.log().head();
        var events = new ArrayList<RecordedEvent>();
        for (StreamAppend part : request.streams()) {
            var revision = ledger.streams().revision(part.stream(), head);
            for (NewEvent event : part.events()) {
                events.add(new RecordedEvent(
                        event.id(),
                        head + events.size() + 1,
                        part.stream(),
                        ++revision,
                        event.type(),
                        event.data(),
                        event.metadata(),
                        now));
            }
        }
        return events;
    }

    /// The clock's time, or that of the last event while the clock is behind it.
    private Instant now() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var head = ledger.log().head();
        if (head == 0) {
            return now;
        }
        var last = ledger.log().at(head).timestamp();
        return now.isBefore(last) ? last : now;
    }
}
