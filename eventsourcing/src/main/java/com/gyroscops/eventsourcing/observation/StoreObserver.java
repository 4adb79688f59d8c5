package com.gyroscops.eventsourcing.observation;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import java.util.Collection;
import java.util.List;

/// Outbound port: observes the reads and appends of commands, on the thread that executes the command.
///
/// Implementations are fast and do not throw. Thread-safe.
public interface StoreObserver {

    /// Does nothing.
    StoreObserver NONE = new StoreObserver() {};

    /// A stream is about to be read.
    default void reading(StreamId stream) {}

    /// A stream has been read.
    ///
    /// @param events the number of events
    default void read(StreamId stream, int events) {}

    /// The facts of a decision have been read.
    ///
    /// @param events the number of events since they were read before
    default void readFacts(BoundaryQuery query, int events) {}

    /// Events are about to be appended.
    default void appending(AppendRequest request) {}

    /// The store has returned the outcome of an append.
    default void appended(AppendRequest request, AppendOutcome outcome) {}

    /// An append has thrown an exception.
    default void failed(AppendRequest request, Throwable failure) {}

    /// An observer that notifies all of these in order.
    static StoreObserver all(Collection<? extends StoreObserver> observers) {
        return switch (observers.size()) {
            case 0 -> NONE;
            case 1 -> observers.iterator().next();
            default -> new StoreObservers(List.copyOf(observers));
        };
    }
}
