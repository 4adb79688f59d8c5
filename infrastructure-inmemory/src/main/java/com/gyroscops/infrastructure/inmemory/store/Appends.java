package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.store.AppendOutcome;
import com.gyroscops.application.store.AppendOutcome.Appended;
import com.gyroscops.application.store.AppendOutcome.Conflict;
import com.gyroscops.application.store.AppendOutcome.EventIdReused;
import com.gyroscops.application.store.AppendOutcome.GuardViolated;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.Guard;
import com.gyroscops.application.store.StreamAppend;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.stream.Collectors;

/// The one writer: checks and commits each append while no other can get in between (B24).
///
/// All that can fail, the clock above all, comes before the first write, so there is nothing to take back but after an
/// error of the machine.
final class Appends implements EventAppender {

    private final Lock oneAtATime;
    private final Ledger ledger;
    private final LogSearch search;
    private final TakenIds ids;
    private final Stamp stamp;

    /// @param oneAtATime is held while anything is checked or committed
    Appends(InstantSource clock, Ledger ledger, LogSearch search, Lock oneAtATime) {
        this.oneAtATime = oneAtATime;
        this.stamp = new Stamp(clock, ledger);
        this.ledger = ledger;
        this.search = search;
        this.ids = new TakenIds(ledger);
    }

    @Override
    public AppendOutcome append(AppendRequest request) {
        oneAtATime.lock();
        try {
            return repetition(request)
                    .or(() -> reusedId(request))
                    .or(() -> unmetExpectation(request))
                    .or(() -> violatedGuard(request))
                    .orElseGet(() -> commit(request));
        } finally {
            oneAtATime.unlock();
        }
    }

    private Optional<AppendOutcome> repetition(AppendRequest request) {
        return ids.repeated(request).map(earlier -> appended(request, earlier.last()));
    }

    private Optional<AppendOutcome> reusedId(AppendRequest request) {
        return ids.firstTaken(request).map(EventIdReused::new);
    }

    private Optional<AppendOutcome> unmetExpectation(AppendRequest request) {
        return request.streams().stream()
                .filter(part -> !part.expected().accepts(revision(part)))
                .findFirst()
                .map(part -> new Conflict(part.stream(), part.expected(), revision(part)));
    }

    private Optional<AppendOutcome> violatedGuard(AppendRequest request) {
        return request.guards().stream()
                .flatMap(guard -> violation(guard).stream())
                .findFirst();
    }

    private Optional<AppendOutcome> violation(Guard guard) {
        return search.firstAfter(guard.after(), guard.criteria())
                .map(event -> new GuardViolated(guard, event.position()));
    }

    private AppendOutcome commit(AppendRequest request) {
        if (!request.events().isEmpty()) {
            commit(stamp.on(request));
        }
        return appended(request, ledger.log().head());
    }

    private void commit(List<RecordedEvent> events) {
        var committed = false;
        try {
            ledger.commit(events);
            committed = true;
        } finally {
            if (!committed) {
                // Only an error of the machine, such as no memory left, gets here. What the indexes took in of this
                // append must not be found there by the next one.
                ledger.tidy(new Upkeep(ledger.log(), oneAtATime));
            }
        }
    }

    private long revision(StreamAppend part) {
        return ledger.streams().revision(part.stream(), ledger.log().head());
    }

    private Appended appended(AppendRequest request, long last) {
        return new Appended(
                request.streams().stream()
                        .map(StreamAppend::stream)
                        .collect(Collectors.toMap(
                                stream -> stream, stream -> ledger.streams().revision(stream, last))),
                last);
    }
}
