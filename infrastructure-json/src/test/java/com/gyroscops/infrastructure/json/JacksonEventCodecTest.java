package com.gyroscops.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.UnreadableEventException;
import com.gyroscops.eventsourcing.testkit.codec.EventCodecContract;
import com.gyroscops.eventsourcing.testkit.ticket.Tickets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacksonEventCodecTest extends EventCodecContract {

    private static final EventType ESTIMATED = new EventType("TicketEstimated", 1);

    record RoomNamed(RoomId roomId) {}

    record RoomId(String value) {

        RoomId {
            if (value.contains(" ")) {
                throw new IllegalArgumentException("a room's id has no spaces");
            }
        }
    }

    @Override
    protected EventCodec codec(EventTypes types) {
        return new JacksonEventCodec(types, List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1e9",
                "1.",
                ".5",
                "+1",
                "0x10",
                "1,00",
                "NaN",
                "1e999999999",
                "99999999999999999999999999999999999999999999999999999999999999999",
                "0.99999999999999999999999999999999999999999999999999999999999999999"
            })
    void an_amount_is_a_plain_decimal(String amount) {
        var data = estimated(amount);

        assertUnreadable(new EncodedEvent(ESTIMATED, data), "effort.hours");
    }

    @Test
    void an_amount_that_is_a_number_is_not_read() {
        var data = estimated(0.3);

        assertUnreadable(new EncodedEvent(ESTIMATED, data), "effort.hours");
    }

    @Test
    void a_number_is_no_text() {
        var data = Map.<String, Object>of("ticketId", "t", "reason", 7);

        assertUnreadable(new EncodedEvent(new EventType("TicketClosed", 1), data), "reason");
    }

    @Test
    void an_id_that_its_record_refuses_is_not_read() {
        assertUnreadable(new EncodedEvent(new EventType("RoomNamed", 1), Map.of("roomId", "a b")), "roomId");
    }

    private static Map<String, Object> estimated(Object hours) {
        return Map.of("ticketId", "t", "effort", Map.of("hours", hours, "team", "support"));
    }

    private void assertUnreadable(EncodedEvent event, String field) {
        var codec = codec(Tickets.TYPES.and(RoomNamed.class, "RoomNamed", 1));
        assertThatThrownBy(() -> codec.decode(event))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining(event.type().name())
                .hasMessageContaining(field);
    }
}
