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
    void aRatioIsJudgedByTheBestSamples() {
        assertThat(Goal.of("stores", "append 1", "limit", 1.25).reached(FIGURES))
                .hasValueSatisfying(reached -> assertThat(reached.met()).isTrue());
        assertThat(Goal.of("stores", "append 1", "limit", 1.24).reached(FIGURES))
                .hasValueSatisfying(reached -> assertThat(reached.met()).isFalse());
    }

    @Test
    void aPercentageIsJudgedByTheMedian() {
        assertThat(Goal.atMost("stores", "retries", 12).reached(FIGURES))
                .hasValueSatisfying(reached -> assertThat(reached.met()).isTrue());
        assertThat(Goal.atMost("stores", "retries", 11.9).reached(FIGURES))
                .hasValueSatisfying(reached -> assertThat(reached.met()).isFalse());
    }

    @Test
    void anotherSubjectOfOursMayBeMeant() {
        assertThat(Goal.of("stores", "append 1", "limit", 1).by("ours, bare").reached(FIGURES))
                .hasValueSatisfying(reached -> assertThat(reached.met()).isTrue());
    }

    @Test
    void whatWasNotMeasuredIsNotJudged() {
        assertThat(Goal.of("stores", "append 1", "Axon", 1).reached(FIGURES)).isEmpty();
        assertThat(Goal.of("stores", "append 10", "limit", 1).reached(FIGURES)).isEmpty();
    }
}
