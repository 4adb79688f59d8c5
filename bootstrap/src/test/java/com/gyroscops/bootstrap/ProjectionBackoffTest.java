package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionBackoffTest {

    @ParameterizedTest
    @CsvSource({"2, 10", "3, 40", "4, 160", "5, 640", "6, 2560", "7, 5000", "40, 5000", "2147483647, 5000"})
    void each_pause_is_four_times_the_one_before_up_to_five_seconds(int attempt, long millis) {
        assertThat(ProjectionBackoff.before(attempt)).isEqualTo(Duration.ofMillis(millis));
    }
}
