package com.gyroscops.contracts.store;

import com.gyroscops.contracts.TestClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ten thousand random steps, each with the same result as in the model.
@Tag("S29")
@Tag("S34")
@Tag("S35")
@Tag("D6")
abstract class RandomWalkContract extends StoreContract {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theStoreDoesWhatTheModelDoes(long seed) {
        new RandomWalk(seed, 10_000).assertSame(() -> Walker.on(new TestClock(), this::newStore));
    }
}
