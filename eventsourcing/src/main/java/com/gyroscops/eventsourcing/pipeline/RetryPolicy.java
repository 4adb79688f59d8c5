package com.gyroscops.eventsourcing.pipeline;

import java.util.Objects;
import java.util.function.IntConsumer;

/// The number of attempts after conflicts, and the pauses between them.
///
/// @param attempts the maximum number of executions of a command, at least 1
/// @param backOff waits before attempt 2, 3, ..., whose number is its argument
public record RetryPolicy(int attempts, IntConsumer backOff) {

    public RetryPolicy {
        Objects.requireNonNull(backOff, "backOff");
        if (attempts < 1) {
            throw new IllegalArgumentException("the number of attempts must be at least 1: " + attempts);
        }
    }
}
