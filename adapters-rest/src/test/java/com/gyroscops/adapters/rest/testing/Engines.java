package com.gyroscops.adapters.rest.testing;

import com.gyroscops.application.projection.Attempts;
import com.gyroscops.application.projection.ParkedEvent;
import com.gyroscops.application.projection.ProjectionEngine;
import com.gyroscops.application.projection.ProjectionWatch;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters.Store;

/// What projections are run with in tests: without a wait, and without a word.
final class Engines {

    private Engines() {}

    static ProjectionEngine over(Store store) {
        var silent = new ProjectionWatch() {
            @Override
            public void parked(String projection, ParkedEvent event, Throwable reason) {}

            @Override
            public void failed(String projection, Throwable failure) {}
        };
        return new ProjectionEngine(
                store.reader(), store.feed(), new Attempts(2, _ -> Thread.onSpinWait()), () -> Samples.NOON, silent);
    }
}
