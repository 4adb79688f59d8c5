package com.gyroscops.web.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The memory that large bodies share.
class BodyBudgetTest {

    private final BodyBudget budget = new BodyBudget(20_000, Duration.ZERO);

    @Test
    void large_bodies_share_the_room_and_give_it_back() {
        var inner = budget.within(10_000, () -> budget.within(10_001, () -> "both"));
        assertThat(inner.orElseThrow()).isEmpty();
        assertThat(budget.within(10_000, () -> budget.within(10_000, () -> "both")).orElseThrow())
                .contains("both");
    }

    @Test
    void a_body_that_is_longer_than_the_room_is_read_alone() {
        var inner = budget.within(1_000_000, () -> budget.within(10_000, () -> "both"));
        assertThat(inner.orElseThrow()).isEmpty();
    }

    @Test
    void a_small_body_needs_no_room() {
        var inner = budget.within(20_000, () -> budget.within(100, () -> "both"));
        assertThat(inner.orElseThrow()).contains("both");
    }
}
