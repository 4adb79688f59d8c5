package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.testkit.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random steps, each with the same result as on the model.
///
/// `-Dwalk.steps=10000` sets the number of steps.
abstract class RandomWalkContract extends StoreContract {

    private static final int STEPS = Integer.getInteger("walk.steps", 3_000);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_store_does_what_the_model_does(long seed) {
        new RandomWalk(seed, STEPS).assertSame(() -> Walker.on(new TestClock(), this::newStore));
    }
}
