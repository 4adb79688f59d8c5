package com.gyroscops.benchmarks.capacity;

import java.time.Instant;
import java.time.InstantSource;

/// A year in which so many commands are sent, most of them in the working hours of working days.
final class Calendar implements InstantSource {

    static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private static final double YEAR = 365 * 86_400_000.0;

    /// How long a moment at night or on a weekend is, in such at work: so rarely something happens then.
    private static final double QUIET = 6;

    /// A week has 60 hours of work and 108 others.
    private static final double MEAN = 168.0 / (60 + 108 / QUIET);

    private final double pause;
    private double millis = START.toEpochMilli();
    private volatile Instant now = START;

    /// @param commands how many the year is to hold, about
    Calendar(int commands) {
        pause = YEAR / commands / MEAN;
    }

    /// Goes on to the next command.
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
