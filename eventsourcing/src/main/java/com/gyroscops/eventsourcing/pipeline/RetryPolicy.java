package com.gyroscops.eventsourcing.pipeline;

import java.util.Objects;
import java.util.function.IntConsumer;

/// How often a lost race is run again, and how long to stand back in between.
///
/// @param attempts how often a command is executed in all, at least once
/// @param standBack called before attempt 2, 3, ... with that number; it returns when it is time
public record RetryPolicy(int attempts, IntConsumer standBack) {

    public RetryPolicy {
        Objects.requireNonNull(standBack, "standBack");
        if (attempts < 1) {
            throw new IllegalArgumentException("a command is executed once at least: " + attempts);
        }
    }
}
