package com.gyroscops.eventsourcing.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until a test moves it in either direction, or makes it fail.
public final class TestClock implements InstantSource {

    /// The initial time.
    public static final Instant START = Instant.parse("2024-05-01T12:00:00Z");

    private volatile Instant now = START;
    private volatile boolean broken;

    @Override
    public Instant instant() {
        if (broken) {
            broken = false;
            throw new IllegalStateException("the clock is broken");
        }
        return now;
    }

    public void set(Instant time) {
        now = time;
    }

    public void move(Duration by) {
        now = now.plus(by);
    }

    /// Makes the next read of the clock throw an exception.
    public void fail() {
        broken = true;
    }
}
