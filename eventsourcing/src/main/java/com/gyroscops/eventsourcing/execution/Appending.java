package com.gyroscops.eventsourcing.execution;

import com.gyroscops.eventsourcing.observation.StoreObserver;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventAppender;

/// Appends events, and notifies an observer of the outcome.
final class Appending {

    private Appending() {}

    static AppendOutcome append(AppendRequest request, EventAppender appender, StoreObserver observer) {
        observer.appending(request);
        AppendOutcome outcome;
        try {
            outcome = appender.append(request);
        } catch (RuntimeException | Error broken) {
            observer.failed(request, broken);
            throw broken;
        }
        observer.appended(request, outcome);
        return outcome;
    }
}
