package com.gyroscops.bootstrap;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// Pauses before a command is retried after a lost race: a random time, whose maximum doubles with each attempt.
///
/// Random, so that commands which collided do not collide again ("full jitter": Marc Brooker, "Exponential Backoff And
/// Jitter", 2015).
final class CommandBackoff implements IntConsumer {

    private static final Duration FIRST = Duration.ofNanos(50_000);
    private static final Duration MAX = Duration.ofMillis(20);

    @Override
    public void accept(int attempt) {
        var max = Math.min(MAX.toNanos(), FIRST.toNanos() << Math.min(attempt - 2, 20));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(max) + 1);
    }
}
