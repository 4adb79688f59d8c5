package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.testkit.TestClock;
import java.time.InstantSource;
import java.util.function.Function;

/// A store that a random walk goes over, and its clock.
record Walker(TestClock clock, StorePorts store) {

    static Walker on(TestClock clock, Function<InstantSource, StorePorts> newStore) {
        return new Walker(clock, newStore.apply(clock));
    }

    static Walker onTheModel() {
        return on(new TestClock(), clock -> StorePorts.of(new ModelEventStore(clock)));
    }

    /// What came of `step`: an answer, or what went wrong.
    Object take(Step step) {
        try {
            return step.takenBy(this);
        } catch (RuntimeException problem) {
            return problem.toString();
        }
    }
}
