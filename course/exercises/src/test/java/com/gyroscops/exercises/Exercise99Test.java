package com.gyroscops.exercises;

import com.gyroscops.exercises.support.Exercise;
import org.junit.jupiter.api.Test;

/// Not an exercise: it is red because it is broken, which the check has to report.
@Exercise(99)
class Exercise99Test {

    @Test
    void it_is_broken() {
        throw new IllegalStateException("Exercise 99 is not solved yet, on purpose: broken");
    }
}
