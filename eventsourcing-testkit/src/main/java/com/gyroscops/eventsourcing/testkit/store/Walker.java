package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.testkit.TestClock;
import java.time.InstantSource;
import java.util.function.Function;

/// A store with its clock, on which a random walk is executed.
record Walker(TestClock clock, StorePorts store) {

    static Walker on(TestClock clock, Function<InstantSource, StorePorts> newStore) {
        return new Walker(clock, newStore.apply(clock));
    }

    static Walker onTheModel() {
        return on(new TestClock(), clock -> StorePorts.of(new ModelEventStore(clock)));
    }

    /// The result of `step`: its return value or its exception.
    Object take(Step step) {
        try {
            return step.takenBy(this);
        } catch (RuntimeException problem) {
            return problem.toString();
        }
    }
}
