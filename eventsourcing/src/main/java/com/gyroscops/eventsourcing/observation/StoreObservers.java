package com.gyroscops.eventsourcing.observation;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import java.util.List;

/// Notifies several observers of the store.
record StoreObservers(List<StoreObserver> all) implements StoreObserver {

    @Override
    public void reading(StreamId stream) {
        for (StoreObserver observer : all) {
            observer.reading(stream);
        }
    }

    @Override
    public void read(StreamId stream, int events) {
        for (StoreObserver observer : all) {
            observer.read(stream, events);
        }
    }

    @Override
    public void readFacts(BoundaryQuery query, int events) {
        for (StoreObserver observer : all) {
            observer.readFacts(query, events);
        }
    }

    @Override
    public void appending(AppendRequest request) {
        for (StoreObserver observer : all) {
            observer.appending(request);
        }
    }

    @Override
    public void appended(AppendRequest request, AppendOutcome outcome) {
        for (StoreObserver observer : all) {
            observer.appended(request, outcome);
        }
    }

    @Override
    public void failed(AppendRequest request, Throwable failure) {
        for (StoreObserver observer : all) {
            observer.failed(request, failure);
        }
    }
}
