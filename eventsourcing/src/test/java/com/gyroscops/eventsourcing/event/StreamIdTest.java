package com.gyroscops.eventsourcing.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamIdTest {

    private static final StreamId ID = new StreamId("Ticket", "a");

    @Test
    void two_ids_are_equal_when_both_of_their_parts_are() {
        assertThat(new StreamId(new String("Ticket".toCharArray()), new String("a".toCharArray())))
                .isEqualTo(ID)
                .hasSameHashCodeAs(ID)
                .isEqualByComparingTo(ID);
        assertThat(ID)
                .isNotEqualTo(new StreamId("Ticket", "b"))
                .isNotEqualTo(new StreamId("Order", "a"))
                .isNotEqualTo(new StreamId("a", "Ticket"))
                .isNotEqualTo("Ticket/a")
                .isNotEqualTo(null);
    }
}
