package com.gyroscops.eventsourcing.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeciderTest {

    private static final Decider<String, String, String, String> WRITTEN =
            new Decider<>("", (_, wish) -> Either.right(List.of(wish)), String::concat);

    @Test
    void an_empty_history_leads_to_the_initial_state() {
        assertThat(WRITTEN.evolve(WRITTEN.initial(), List.of())).isEmpty();
    }

    @Test
    void a_history_is_folded_from_the_left() {
        assertThat(WRITTEN.evolve("a", List.of("b", "c"))).isEqualTo("abc");
    }
}
