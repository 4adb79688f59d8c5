package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.testkit.TestClock;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomWalkTest {

    @Test
    void aSeedAlwaysMakesTheSameWalk() {
        var first = new RandomSteps(7);
        var second = new RandomSteps(7);

        assertThat(Stream.generate(first::next).limit(300))
                .containsExactlyElementsOf(
                        Stream.generate(second::next).limit(300).toList());
    }

    @Test
    void aDifferenceIsToldWithItsSeedAndTheShortestWalkThatShowsIt() {
        assertThatThrownBy(() -> walk(Saboteurs::skipsTheCheckOfAnEmptyStream))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seed 7, steps that are enough: 1\nAppend[")
                .hasMessageContaining("model: [Conflict[")
                .hasMessageContaining("store: [Appended[");
    }

    @Test
    void aFaultThatTakesSeveralStepsIsFoundToo() {
        assertThatThrownBy(() -> walk(ReadingSaboteurs::closesTheRange))
                .hasMessageMatching("(?s)seed 7, steps that are enough: [2-9]\nAppend.*Search.*");
    }

    @Test
    void aRightStoreWalksToTheEnd() {
        walk(clock -> StorePorts.of(new ModelEventStore(clock)));
    }

    private static void walk(Function<InstantSource, StorePorts> newStore) {
        new RandomWalk(7, 1_000).assertSame(() -> Walker.on(new TestClock(), newStore));
    }
}
