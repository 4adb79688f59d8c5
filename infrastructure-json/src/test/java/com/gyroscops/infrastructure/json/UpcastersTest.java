package com.gyroscops.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.Upcaster;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpcastersTest {

    @Test
    void an_event_goes_through_every_version_on_its_way_to_today() {
        var types = EventTypes.none().and(TicketClosed.class, "TicketClosed", 3);
        var upcasters = List.of(
                new Upcaster(new EventType("TicketClosed", 2), data -> renamed(data, "cause", "reason")),
                new Upcaster(new EventType("TicketClosed", 1), data -> renamed(data, "why", "cause")));
        var chain = new JacksonEventCodec(types, upcasters);
        var expected = new TicketClosed(new TicketId("t"), Optional.of("expired"));

        var fromFirst = new EncodedEvent(new EventType("TicketClosed", 1), Map.of("ticketId", "t", "why", "expired"));
        var fromSecond =
                new EncodedEvent(new EventType("TicketClosed", 2), Map.of("ticketId", "t", "cause", "expired"));

        assertThat(chain.decode(fromFirst)).isEqualTo(expected);
        assertThat(chain.decode(fromSecond)).isEqualTo(expected);
    }

    @Test
    void a_chain_with_a_gap_is_found_when_the_codec_is_made() {
        var types = EventTypes.none().and(TicketClosed.class, "TicketClosed", 3);
        var onlyFirst = List.of(new Upcaster(new EventType("TicketClosed", 1), data -> data));

        assertThatThrownBy(() -> new JacksonEventCodec(types, onlyFirst))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TicketClosed")
                .hasMessageContaining("2");
    }

    @Test
    void two_upcasters_of_one_version_are_refused() {
        var types = EventTypes.none().and(TicketClosed.class, "TicketClosed", 2);
        var upcaster = new Upcaster(new EventType("TicketClosed", 1), data -> data);

        assertThatThrownBy(() -> new JacksonEventCodec(types, List.of(upcaster, upcaster)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TicketClosed");
    }

    private static Map<String, Object> renamed(Map<String, Object> data, String from, String to) {
        var renamed = new LinkedHashMap<>(data);
        Optional.ofNullable(renamed.remove(from)).ifPresent(value -> renamed.put(to, value));
        return renamed;
    }
}
