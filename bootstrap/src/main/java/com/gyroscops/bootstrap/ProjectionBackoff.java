package com.gyroscops.bootstrap;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// Pauses before a projection retries: four times as long with each attempt, at most 5 seconds.
final class ProjectionBackoff implements IntConsumer {

    private static final Duration FIRST = Duration.ofMillis(10);
    private static final Duration MAX = Duration.ofSeconds(5);

    @Override
    public void accept(int attempt) {
        LockSupport.parkNanos(before(attempt).toNanos());
    }

    /// The pause before attempt 2, 3, ...
    static Duration before(int attempt) {
        var pause = FIRST.multipliedBy(1L << (2 * Math.min(attempt - 2, 10)));
        return pause.compareTo(MAX) < 0 ? pause : MAX;
    }
}
