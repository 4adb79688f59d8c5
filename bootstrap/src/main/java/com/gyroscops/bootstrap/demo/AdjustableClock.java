package com.gyroscops.bootstrap.demo;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// A clock that shows simulated time while a history runs, and the real time before and afterwards. Once released, it
/// cannot be moved again. One thread moves it; any number of threads read it.
public final class AdjustableClock implements InstantSource {

    private final InstantSource real;
    private volatile @Nullable Instant moved;
    private boolean released;

    /// @param real the clock that it shows when it is not moved
    public AdjustableClock(InstantSource real) {
        this.real = real;
    }

    /// The real clock, which cannot be moved.
    public InstantSource real() {
        return real;
    }

    @Override
    public Instant instant() {
        var now = moved;
        return now == null ? real.instant() : now;
    }

    /// @throws IllegalStateException when it was released
    void moveTo(Instant time) {
        if (released) {
            throw new IllegalStateException("the clock was released and shows the real time");
        }
        moved = time;
    }

    void release() {
        released = true;
        moved = null;
    }
}
