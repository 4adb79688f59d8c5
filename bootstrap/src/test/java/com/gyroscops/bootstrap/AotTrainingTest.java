package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/// A training run with an unexpected response would leave an incomplete cache, and the build would not notice.
class AotTrainingTest {

    @Test
    void everything_is_answered_as_the_script_says() {
        try (var running = new Running()) {
            assertThatCode(() -> AotTraining.train(running.application, 2)).doesNotThrowAnyException();
        }
    }
}
