package com.gyroscops.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RatioTest {

    private static final Figure OURS = together("ours", "ns", List.of(20.0, 10.0), List.of(16.0, 40.0));
    private static final Figure OTHER = together("other", "ns", List.of(4.0, 8.0), List.of(5.0, 32.0));

    @Test
    void it_is_of_the_best_of_all_rounds() {
        assertThat(Ratio.of(OURS, OTHER).value()).isEqualTo(2.5);
        assertThat(Ratio.of(OTHER, OURS).value()).isEqualTo(0.4);
    }

    @Test
    void its_spread_is_that_of_the_rounds() {
        assertThat(Ratio.of(OURS, OTHER).rounds()).containsExactly(2.5, 3.2);
        assertThat(Ratio.of(OURS, OTHER).spread()).isEqualTo("2.50 to 3.20 × the cost");
        assertThat(Ratio.of(OTHER, OURS).spread()).isEqualTo("2.50 to 3.20 times cheaper");
    }

    @Test
    void one_round_has_no_spread() {
        var once = new Figure("ours", "append", "ns", List.of(3.0, 4.0));

        assertThat(Ratio.of(once, OTHER).spread()).isEmpty();
    }

    @Test
    void what_is_per_second_is_cheaper_when_there_is_more_of_it() {
        var ours = together("ours", "req/s", List.of(100.0, 200.0), List.of(150.0));
        var other = together("other", "req/s", List.of(400.0), List.of(100.0));

        assertThat(Ratio.of(ours, other).value()).isEqualTo(2);
        assertThat(Ratio.of(ours, other).rounds()).containsExactly(2.0, 100.0 / 150);
    }

    private static Figure together(String subject, String unit, List<Double> forth, List<Double> back) {
        return Figure.together(List.of(
                        new Figure(subject, "append", unit, forth), new Figure(subject, "append", unit, back)))
                .getFirst();
    }
}
