package com.gyroscops.eventsourcing.projection;

import java.util.function.IntConsumer;

/// The number of attempts to apply an event, and the pauses between them.
///
/// @param max the number of attempts after which the event becomes a dead letter, at least 1
/// @param backOff waits before attempt 2, 3, ..., whose number is its argument
public record Attempts(int max, IntConsumer backOff) {

    public Attempts {
        if (max < 1) {
            throw new IllegalArgumentException("the number of attempts must be at least 1: " + max);
        }
    }
}
