package com.gyroscops.eventsourcing.pipeline;

import java.util.Objects;
import java.util.function.IntConsumer;

/// The number of attempts after conflicts, and the pauses between them.
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
