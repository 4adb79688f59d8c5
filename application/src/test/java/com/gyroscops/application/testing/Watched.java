package com.gyroscops.application.testing;

import com.gyroscops.application.projection.Attempts;
import com.gyroscops.application.projection.ParkedEvent;
import com.gyroscops.application.projection.ProjectionEngine;
import com.gyroscops.application.projection.ProjectionWatch;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// Runs projections over a list, with hardly a wait between attempts, and writes down what is reported.
public final class Watched implements ProjectionWatch {

    public static final int ATTEMPTS = 3;

    public final List<ParkedEvent> parked = new CopyOnWriteArrayList<>();
    public final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final ListStore store;

    public Watched(ListStore store) {
        this.store = store;
    }

    public ProjectionEngine engine() {
        return engine(_ -> LockSupport.parkNanos(100_000));
    }

    public ProjectionEngine engine(IntConsumer standBack) {
        return new ProjectionEngine(store, store, new Attempts(ATTEMPTS, standBack), () -> ListStore.START, this);
    }

    @Override
    public void parked(String projection, ParkedEvent event, Throwable reason) {
        parked.add(event);
    }

    @Override
    public void failed(String projection, Throwable failure) {
        failures.add(failure);
    }
}
