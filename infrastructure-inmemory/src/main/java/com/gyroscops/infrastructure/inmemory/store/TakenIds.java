package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.NewEvent;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.StreamAppend;
import java.util.HashSet;
import java.util.Optional;

/// Tells the repetition of an append from a wrong use of its ids (B12, D6).
record TakenIds(Ledger ledger) {

    /// The first id of the request that is in the log already, or stands in the request twice.
    Optional<EventId> firstTaken(AppendRequest request) {
        var seen = new HashSet<EventId>();
        return request.events().stream()
                .map(NewEvent::id)
                .filter(id -> !seen.add(id) || position(id).isPresent())
                .findFirst();
    }

    /// Where the append is that `request` repeats: the same events in the same streams and order, no more and no less.
    Optional<Span> repeated(AppendRequest request) {
        return request.events().stream()
                .findFirst()
                .flatMap(first -> position(first.id()))
                .map(ledger.appends()::around)
                .filter(earlier -> isRecordedIn(earlier, request));
    }

    private Optional<Long> position(EventId id) {
        return ledger.ids().position(id, ledger.log().head());
    }

    private boolean isRecordedIn(Span earlier, AppendRequest request) {
        if (earlier.count() != request.events().size()) {
            return false;
        }
        var position = earlier.first();
        for (StreamAppend part : request.streams()) {
            for (NewEvent event : part.events()) {
                if (!ledger.log().at(position).records(event, part.stream())) {
                    return false;
                }
                position++;
            }
        }
        return true;
    }
}
