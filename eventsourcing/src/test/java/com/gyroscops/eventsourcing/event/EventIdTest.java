package com.gyroscops.eventsourcing.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTest {

    @Test
    void an_id_is_read_as_it_is_written() {
        var id = new EventId(UUID.fromString("0198c0de-0000-7000-8000-000000000001"));

        assertThat(EventId.parse(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1-1-1-1-1", "0198c0de-0000-7000-8000-00000000000g", "ticket-123"})
    void what_is_no_id_is_none(String text) {
        assertThat(EventId.parse(text)).isEmpty();
    }
}
