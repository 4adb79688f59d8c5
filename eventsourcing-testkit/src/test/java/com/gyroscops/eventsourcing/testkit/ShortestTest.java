package com.gyroscops.eventsourcing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortestTest {

    private static final List<Integer> STEPS = IntStream.range(0, 1000).boxed().toList();

    @Test
    void only_what_is_needed_to_fail_is_left() {
        assertThat(Shortest.of(STEPS, steps -> steps.containsAll(List.of(3, 500, 999))))
                .containsExactly(3, 500, 999);
        assertThat(Shortest.of(STEPS, steps -> steps.contains(0))).containsExactly(0);
        assertThat(Shortest.of(STEPS, steps -> steps.size() > 4)).hasSize(5);
    }

    @Test
    void what_fails_without_any_step_is_empty() {
        assertThat(Shortest.of(STEPS, _ -> true)).isEmpty();
    }
}
