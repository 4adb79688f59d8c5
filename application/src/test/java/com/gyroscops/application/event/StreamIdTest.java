package com.gyroscops.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamIdTest {

    private static final StreamId ID = new StreamId("Payment", "a");

    @Test
    void two_ids_are_equal_when_both_of_their_parts_are() {
        assertThat(new StreamId(new String("Payment".toCharArray()), new String("a".toCharArray())))
                .isEqualTo(ID)
                .hasSameHashCodeAs(ID)
                .isEqualByComparingTo(ID);
        assertThat(ID)
                .isNotEqualTo(new StreamId("Payment", "b"))
                .isNotEqualTo(new StreamId("Refund", "a"))
                .isNotEqualTo(new StreamId("a", "Payment"))
                .isNotEqualTo("Payment/a")
                .isNotEqualTo(null);
    }
}
