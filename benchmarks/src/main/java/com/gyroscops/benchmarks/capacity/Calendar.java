package com.gyroscops.benchmarks.capacity;

import java.time.Instant;
import java.time.InstantSource;

/// A clock that distributes commands over a year, most of them in the working hours of working days.
final class Calendar implements InstantSource {

    static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private static final double YEAR = 365 * 86_400_000.0;

    /// How many times longer the intervals are at night and on weekends than at work.
    private static final double QUIET = 6;

    /// A week has 60 hours of work and 108 other hours.
    private static final double MEAN = 168.0 / (60 + 108 / QUIET);

    private final double pause;
    private double millis = START.toEpochMilli();
    private volatile Instant now = START;

    /// @param commands about how many commands the year contains
    Calendar(int commands) {
        pause = YEAR / commands / MEAN;
    }

    /// Advances to the next command.
    void next() {
        var hours = (long) (millis / 3_600_000);
        var day = (hours / 24 + 3) % 7;
        var working = day < 5 && hours % 24 >= 7 && hours % 24 < 19;
        millis += working ? pause : QUIET * pause;
        now = Instant.ofEpochMilli((long) millis);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
