package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.exercises.support.Exercise;
import org.junit.jupiter.api.Test;

/// Not an exercise: it is green without a solution, which the check has to report.
@Exercise(0)
class Exercise00Test {

    @Test
    void it_is_so() {
        assertThat(1 + 1).isEqualTo(2);
    }
}
