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
    void a_seed_always_makes_the_same_walk() {
        var first = new RandomSteps(7);
        var second = new RandomSteps(7);

        assertThat(Stream.generate(first::next).limit(300))
                .containsExactlyElementsOf(
                        Stream.generate(second::next).limit(300).toList());
    }

    @Test
    void a_difference_is_told_with_its_seed_and_the_shortest_walk_that_shows_it() {
        assertThatThrownBy(() -> walk(Saboteurs::skipsTheCheckOfAnEmptyStream))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seed 7, steps that are enough: 1\nAppend[")
                .hasMessageContaining("model: [Conflict[")
                .hasMessageContaining("store: [Appended[");
    }

    @Test
    void a_fault_that_takes_several_steps_is_found_too() {
        assertThatThrownBy(() -> walk(ReadingSaboteurs::closesTheRange))
                .hasMessageMatching("(?s)seed 7, steps that are enough: [2-9]\n.*Append.*Search.*");
    }

    @Test
    void a_right_store_walks_to_the_end() {
        walk(clock -> StorePorts.of(new ModelEventStore(clock)));
    }

    private static void walk(Function<InstantSource, StorePorts> newStore) {
        new RandomWalk(7, 1_000).assertSame(() -> Walker.on(new TestClock(), newStore));
    }
}
