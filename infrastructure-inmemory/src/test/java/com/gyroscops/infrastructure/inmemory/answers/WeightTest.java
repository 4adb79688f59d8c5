package com.gyroscops.infrastructure.inmemory.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.contracts.answers.SampleAnswers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B56")
class WeightTest {

    @Test
    void whatHoldsMoreWeighsMore() {
        assertThat(Weight.of("", "x".repeat(1_000))).isGreaterThan(2_000);
        assertThat(Weight.of("x".repeat(1_000), "")).isGreaterThan(2_000);
        assertThat(Weight.of("", List.of("x".repeat(1_000), "y".repeat(1_000)))).isGreaterThan(4_000);
        assertThat(Weight.of("", Map.of("x".repeat(1_000), "y".repeat(1_000)))).isGreaterThan(4_000);
        assertThat(Weight.of("", Optional.of("x".repeat(1_000)))).isGreaterThan(2_000);
        assertThat(Weight.of("", new long[1_000])).isGreaterThan(8_000);
        assertThat(Weight.of("", new int[10][100])).isGreaterThan(4_000);
    }

    @Test
    void aPageOfEventsWeighsAsMuchAsItsEvents() {
        var ten = Weight.of("", SampleAnswers.page(10));

        assertThat(Weight.of("", SampleAnswers.page(100))).isBetween(9 * ten, 10 * ten);
    }
}
