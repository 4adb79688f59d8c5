package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandBackoffTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 22, 23, 1000})
    void there_is_a_time_to_stand_back_before_any_attempt(int attempt) {
        assertThatCode(() -> new CommandBackoff().accept(attempt)).doesNotThrowAnyException();
    }
}
