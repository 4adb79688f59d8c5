package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.exercises.support.Exercise;
import org.junit.jupiter.api.Test;

/// No exercise: it asks for what is so already, which the check has to notice.
@Exercise(0)
class Exercise00Test {

    @Test
    void it_is_so() {
        assertThat(1 + 1).isEqualTo(2);
    }
}
