package com.gyroscops.eventsourcing.projection;

import java.util.function.IntConsumer;

/// The number of attempts to apply an event, and the pauses between them.
///
/// @param most after how many attempts the event becomes a dead letter, at least 1
/// @param standBack called before attempt 2, 3, ... with that number; it returns when it is time
public record Attempts(int most, IntConsumer standBack) {

    public Attempts {
        if (most < 1) {
            throw new IllegalArgumentException("an event is tried once at least: " + most);
        }
    }
}
