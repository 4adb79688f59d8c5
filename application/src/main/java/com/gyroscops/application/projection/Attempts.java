package com.gyroscops.application.projection;

import java.util.function.IntConsumer;

/// How often a projection is given an event that it cannot take in, and how long to stand back in between.
///
/// @param most after how many attempts the event is set aside, at least 1
/// @param standBack called before attempt 2, 3, ... with that number; it returns when it is time
public record Attempts(int most, IntConsumer standBack) {

    public Attempts {
        if (most < 1) {
            throw new IllegalArgumentException("an event is tried once at least: " + most);
        }
    }
}
