package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/// A rehearsal that is answered otherwise than it expects would leave a cache of half of it, and the build would not tell.
class AotTrainingTest {

    @Test
    void everything_is_answered_as_the_script_says() {
        try (var running = new Running()) {
            assertThatCode(() -> AotTraining.rehearse(running.application, 2)).doesNotThrowAnyException();
        }
    }
}
