package com.gyroscops.eventsourcing.counters;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.testing.Say;
import java.time.Instant;
import org.junit.jupiter.api.Test;

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
}
