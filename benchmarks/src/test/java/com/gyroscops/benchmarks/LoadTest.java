package com.gyroscops.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LoadTest {

    @Test
    void what_this_process_does_is_not_the_load_of_others() {
        var before = new Load(1_000, 10, 300);

        assertThat(new Load(1_500, 10, 800).others(before, 5)).isZero();
        assertThat(new Load(1_500, 10, 790).others(before, 5)).isEqualTo(2);
        assertThat(new Load(1_500, 60, 800).others(before, 5)).isEqualTo(10);
    }

    @Test
    void it_is_read_where_there_is_a_proc() {
        assertThat(Load.now()).hasValueSatisfying(load -> {
            assertThat(load.own()).isPositive();
            assertThat(load.busy()).isGreaterThanOrEqualTo(load.own());
        });
    }
}
