package com.gyroscops.bootstrap.demo;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// A clock that shows the time of a history while that is lived, and the real time before and afterwards. It cannot be
/// moved again once it has been released. One thread moves it; any may read it.
public final class AdjustableClock implements InstantSource {

    private final InstantSource real;
    private volatile @Nullable Instant moved;
    private boolean released;

    /// @param real the clock that it follows when it is not moved
    public AdjustableClock(InstantSource real) {
        this.real = real;
    }

    /// The clock that cannot be moved.
    public InstantSource real() {
        return real;
    }

    @Override
    public Instant instant() {
        var now = moved;
        return now == null ? real.instant() : now;
    }

    /// @throws IllegalStateException when it has been released
    void moveTo(Instant time) {
        if (released) {
            throw new IllegalStateException("the history is over, and the clock shows the real time");
        }
        moved = time;
    }

    void release() {
        released = true;
        moved = null;
    }
}
