package com.gyroscops.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GoalTest {

    private static final List<Figure> FIGURES = List.of(
            new Figure("ours", "append 1", "ns/event", List.of(30.0, 10.0, 20.0)),
            new Figure("ours, bare", "append 1", "ns/event", List.of(7.0)),
            new Figure("limit", "append 1", "ns/event", List.of(8.0)),
            new Figure("ours", "retries", "%", List.of(0.0, 12.0, 14.0)));

    @Test
    void a_ratio_is_judged_by_the_best_samples() {
        assertThat(Goal.of("stores", "append 1", "limit", 1.25).reached(FIGURES))
                .hasValueSatisfying(reached -> assertThat(reached.met()).isTrue());
        assertThat(Goal.of("stores", "append 1", "limit", 1.24).reached(FIGURES))
                .hasValueSatisfying(reached -> assertThat(reached.met()).isFalse());
    }

    @Test
    void a_percentage_is_judged_by_the_median() {
        assertThat(Goal.atMost("stores", "retries", 12).reached(FIGURES))
                .hasValueSatisfying(reached -> assertThat(reached.met()).isTrue());
        assertThat(Goal.atMost("stores", "retries", 11.9).reached(FIGURES))
                .hasValueSatisfying(reached -> assertThat(reached.met()).isFalse());
    }

    @Test
    void another_subject_of_ours_may_be_meant() {
        assertThat(Goal.of("stores", "append 1", "limit", 1).by("ours, bare").reached(FIGURES))
                .hasValueSatisfying(reached -> assertThat(reached.met()).isTrue());
    }

    @Test
    void what_was_not_measured_is_not_judged() {
        assertThat(Goal.of("stores", "append 1", "Axon", 1).reached(FIGURES)).isEmpty();
        assertThat(Goal.of("stores", "append 10", "limit", 1).reached(FIGURES)).isEmpty();
    }
}
