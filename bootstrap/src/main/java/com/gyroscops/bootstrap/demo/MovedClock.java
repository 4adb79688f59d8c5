package com.gyroscops.bootstrap.demo;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// The system's clock, but for the time in which a history is lived: then it is when the history says it is.
public final class MovedClock implements InstantSource {

    private volatile @Nullable Instant moved;

    @Override
    public Instant instant() {
        var now = moved;
        return now == null ? InstantSource.system().instant() : now;
    }

    void moveTo(Instant time) {
        moved = time;
    }

    void release() {
        moved = null;
    }
}
