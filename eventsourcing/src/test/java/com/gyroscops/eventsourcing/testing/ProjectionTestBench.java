package com.gyroscops.eventsourcing.testing;

import com.gyroscops.eventsourcing.projection.Attempts;
import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.ProjectionListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// Runs projections over a list with hardly any pauses between attempts, and records reported failures.
public final class ProjectionTestBench implements ProjectionListener {

    public static final int ATTEMPTS = 3;

    public final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
    public final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final ListStore store;

    public ProjectionTestBench(ListStore store) {
        this.store = store;
    }

    public ProjectionEngine engine() {
        return engine(_ -> LockSupport.parkNanos(100_000));
    }

    public ProjectionEngine engine(IntConsumer backOff) {
        return new ProjectionEngine(store, store, new Attempts(ATTEMPTS, backOff), () -> ListStore.START, this);
    }

    @Override
    public void deadLettered(String projection, DeadLetter event, Throwable reason) {
        deadLetters.add(event);
    }

    @Override
    public void failed(String projection, Throwable failure) {
        failures.add(failure);
    }
}
