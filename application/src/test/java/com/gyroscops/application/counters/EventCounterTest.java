package com.gyroscops.application.counters;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Say;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S10")
class EventCounterTest {

    private static final Instant TIME = Instant.parse("2024-05-01T12:00:00Z");

    @Test
    void two_counters_add_up_and_keep_the_later_last_event_in_either_order() {
        var early = new EventCounter("a", Say.ACME, 2, 3, TIME);
        var late = new EventCounter("a", Say.ACME, 1, 7, TIME.plusSeconds(1));

        var both = new EventCounter("a", Say.ACME, 3, 7, TIME.plusSeconds(1));
        assertThat(early.plus(late)).isEqualTo(both);
        assertThat(late.plus(early)).isEqualTo(both);
    }

    @Test
    void a_question_names_types_and_organizations_or_means_all() {
        var counter = new EventCounter("a", Say.ACME, 1, 1, TIME);

        assertThat(new FindCounters(Set.of(), Set.of()).matches(counter)).isTrue();
        assertThat(new FindCounters(Set.of("b", "a"), Set.of(Say.ACME)).matches(counter))
                .isTrue();
        assertThat(new FindCounters(Set.of("b"), Set.of(Say.ACME)).matches(counter))
                .isFalse();
    }
}
