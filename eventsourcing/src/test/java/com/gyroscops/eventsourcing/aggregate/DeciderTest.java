package com.gyroscops.eventsourcing.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeciderTest {

    private static final Decider<String, String, String, String> WRITTEN =
            new Decider<>("", (_, wish) -> Either.right(List.of(wish)), String::concat);

    @Test
    void anEmptyHistoryLeadsToTheInitialState() {
        assertThat(WRITTEN.evolve(WRITTEN.initial(), List.of())).isEmpty();
    }

    @Test
    void aHistoryIsFoldedFromTheLeft() {
        assertThat(WRITTEN.evolve("a", List.of("b", "c"))).isEqualTo("abc");
    }
}
