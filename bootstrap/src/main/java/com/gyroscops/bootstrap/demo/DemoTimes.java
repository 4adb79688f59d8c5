package com.gyroscops.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/// The times of the demo history.
///
/// @param end the first instant after it
record DemoTimes(Instant end, RandomGenerator random) {

    private static final int DAYS = 15;

    /// The first instant of the history.
    Instant beginning() {
        return end.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(DAYS));
    }

    /// An hour of a day of the history; all hours of the days 0 to 14 are before its end.
    Instant at(int day, int hour) {
        return beginning().plus(Duration.ofDays(day)).plus(Duration.ofHours(hour));
    }

    /// Mostly in working hours, and sometimes after the end.
    Instant any() {
        var day = beginning().plus(Duration.ofDays(random.nextInt(DAYS + 1)));
        var weekday = Math.floorMod(Math.floorDiv(day.getEpochSecond(), 86_400L) + 3, 7);
        if (weekday >= 5 && random.nextInt(4) != 0) {
            return any();
        }
        var hour = random.nextInt(8) == 0 ? random.nextDouble(24) : Math.clamp(random.nextGaussian(13, 3), 0, 23.99);
        return day.plusMillis((long) (hour * 3_600_000));
    }

    /// A random duration in whole milliseconds.
    ///
    /// @param least in minutes
    /// @param below in minutes
    Duration minutes(int least, int below) {
        return Duration.ofMillis(random.nextLong(least * 60_000L, below * 60_000L));
    }
}
