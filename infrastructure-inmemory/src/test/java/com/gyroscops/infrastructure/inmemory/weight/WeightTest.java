package com.gyroscops.infrastructure.inmemory.weight;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.testkit.answers.SampleAnswers;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeightTest {

    private static final String TEXT = "x".repeat(1_000);

    private record Pair(Object one, Object other) {}

    @ParameterizedTest
    @MethodSource("values")
    void what_holds_a_text_weighs_as_much_at_least(Object value) {
        assertThat(Weight.of(value)).isBetween(1_000L, 1_300L);
    }

    static Stream<Object> values() {
        return Stream.of(
                TEXT,
                List.of(TEXT),
                Map.of(TEXT, ""),
                Map.of("", TEXT),
                Optional.of(TEXT),
                Either.right(TEXT),
                Either.left(TEXT),
                new Object[] {TEXT},
                new Pair(TEXT, ""),
                new Pair("", new Pair(List.of(), TEXT)));
    }

    @Test
    void letters_outside_of_latin_one_weigh_twice() {
        assertThat(Weight.of("ł".repeat(1_000))).isGreaterThan(2_000);
    }

    @Test
    void numbers_weigh_what_they_take() {
        assertThat(Weight.of(new long[1_000])).isGreaterThan(8_000);
        assertThat(Weight.of(new int[10][100])).isGreaterThan(4_000);
        assertThat(Weight.of(new BigDecimal("9".repeat(1_000)))).isGreaterThan(400);
    }

    @Test
    void a_page_of_events_weighs_as_much_as_its_events() {
        var ten = Weight.of(SampleAnswers.page(10));

        assertThat(Weight.of(SampleAnswers.page(100))).isBetween(9 * ten, 10 * ten);
    }
}
