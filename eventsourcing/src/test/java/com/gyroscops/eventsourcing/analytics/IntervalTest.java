package com.gyroscops.eventsourcing.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "HOUR, 2024-05-01T13:59:59.999, 2024-05-01 13:00:00",
        "HOUR, 2024-05-01T00:00, 2024-05-01 00:00:00",
        "DAY, 2024-05-01T23:59:59.999, 2024-05-01",
        "WEEK, 2024-12-29T23:59, 2024-W52",
        "WEEK, 2024-12-30T00:00, 2025-W01",
        "WEEK, 2023-01-01T12:00, 2022-W52",
        "WEEK, 2021-01-03T12:00, 2020-W53",
        "MONTH, 2024-02-29T23:59, 2024-02"
    })
    void an_interval_is_named_in_the_iso_way(Interval interval, LocalDateTime time, String key) {
        assertThat(interval.key(interval.start(time))).isEqualTo(key);
    }

    @Test
    void for_400_years_a_week_belongs_to_the_year_that_its_thursday_is_in() {
        for (var day = LocalDate.of(2000, 1, 1); day.getYear() <= 2400; day = day.plusDays(1)) {
            var thursday = day.plusDays(4 - day.getDayOfWeek().getValue());
            var week = (thursday.getDayOfYear() - 1) / 7 + 1;
            var start = Interval.WEEK.start(day.atTime(23, 59));
            assertThat(Interval.WEEK.key(start))
                    .isEqualTo(String.format(Locale.ROOT, "%d-W%02d", thursday.getYear(), week));
            assertThat(start).isEqualTo(thursday.minusDays(3).atStartOfDay());
        }
    }
}
