package com.gyroscops.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class AdjustableClockTest {

    private static final Instant NOW = Instant.parse("2026-05-06T10:00:00Z");
    private static final Instant THEN = Instant.parse("2026-04-30T08:00:00Z");

    private final AdjustableClock clock = new AdjustableClock(InstantSource.fixed(NOW));

    @Test
    void it_is_the_real_time_until_it_is_moved_and_once_it_is_released() {
        assertThat(clock.instant()).isEqualTo(NOW);
        clock.moveTo(THEN);
        assertThat(clock.instant()).isEqualTo(THEN);
        clock.release();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void once_released_it_cannot_be_moved() {
        clock.release();

        assertThatIllegalStateException().isThrownBy(() -> clock.moveTo(THEN));
        assertThat(clock.instant()).isEqualTo(NOW);
    }
}
