package com.gyroscops.adapters.rest.testing;

import com.gyroscops.eventsourcing.projection.Attempts;
import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.ProjectionListener;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters.Store;
import java.util.concurrent.locks.LockSupport;

/// What projections are run with in tests: with hardly a wait, and without a word.
final class Engines {

    private Engines() {}

    static ProjectionEngine over(Store store) {
        var silent = new ProjectionListener() {
            @Override
            public void deadLettered(String projection, DeadLetter event, Throwable reason) {}

            @Override
            public void failed(String projection, Throwable failure) {}
        };
        // Hardly a pause, but one: or else, with one processor, one that fails for ever would keep others from running.
        var attempts = new Attempts(2, _ -> LockSupport.parkNanos(100_000));
        return new ProjectionEngine(store.reader(), store.feed(), attempts, () -> Samples.NOON, silent);
    }
}
