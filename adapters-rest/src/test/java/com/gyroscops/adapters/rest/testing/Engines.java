package com.gyroscops.adapters.rest.testing;

import com.gyroscops.eventsourcing.projection.Attempts;
import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.ProjectionListener;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters.Store;
import java.util.concurrent.locks.LockSupport;

/// Runs projections in tests, with hardly any pauses and without logging.
final class Engines {

    private Engines() {}

    static ProjectionEngine over(Store store) {
        var silent = new ProjectionListener() {
            @Override
            public void deadLettered(String projection, DeadLetter event, Throwable reason) {}

            @Override
            public void failed(String projection, Throwable failure) {}
        };
        // A tiny pause, because with one processor a projection that always fails would otherwise keep others from
        // running.
        var attempts = new Attempts(2, _ -> LockSupport.parkNanos(100_000));
        return new ProjectionEngine(store.reader(), store.feed(), attempts, () -> Samples.NOON, silent);
    }
}
