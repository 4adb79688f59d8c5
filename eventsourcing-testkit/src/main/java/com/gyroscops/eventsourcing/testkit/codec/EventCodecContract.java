package com.gyroscops.eventsourcing.testkit.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.UnreadableEventException;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent;
import com.gyroscops.eventsourcing.testkit.ticket.Tickets;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The contract of an [EventCodec]. An adapter's test extends it and creates the codec.
public abstract class EventCodecContract {

    /// Creates a codec of the events in `types`.
    protected abstract EventCodec codec(EventTypes types);

    private final EventTypes types = Tickets.TYPES;

    @Test
    void what_was_encoded_is_decoded_to_an_equal_event() {
        var codec = codec(types);

        assertThat(samples())
                .allSatisfy(
                        event -> assertThat(codec.decode(codec.encode(event))).isEqualTo(event));
    }

    @Test
    void an_event_is_encoded_under_its_registered_name_and_version() {
        var codec = codec(types);

        assertThat(samples())
                .allSatisfy(event -> assertThat(codec.encode(event).type()).isEqualTo(types.of(event)));
    }

    @Test
    void the_registry_decides_what_an_event_is_called() {
        var event = Tickets.oneOfEach().getFirst();
        var renamed = codec(EventTypes.none().and(event.getClass(), "SomebodyAsked", 1));

        var encoded = renamed.encode(event);

        assertThat(encoded.type()).isEqualTo(new EventType("SomebodyAsked", 1));
        assertThat(renamed.decode(encoded)).isEqualTo(event);
    }

    @Test
    void data_is_a_tree_of_plain_values() {
        var codec = codec(types);

        assertThat(samples()).allSatisfy(event -> {
            var data = codec.encode(event).data();
            assertThat(data).isNotEmpty();
            assertThat(leavesOf(data))
                    .allSatisfy(leaf -> assertThat(leaf)
                            .isInstanceOfAny(String.class, Boolean.class, Integer.class, Long.class, BigDecimal.class));
        });
    }

    @Test
    void texts_are_those_of_the_encoded_data() {
        var codec = codec(types);

        assertThat(samples())
                .allSatisfy(event -> assertThat(codec.texts(event))
                        .isNotEmpty()
                        .isEqualTo(codec.encode(event).texts())
                        .hasSameElementsAs(leavesOf(codec.encode(event).data()).stream()
                                .map(Object::toString)
                                .toList()));
    }

    @Test
    void an_unknown_field_is_ignored() {
        var codec = codec(types);

        assertThat(samples()).allSatisfy(event -> {
            var encoded = codec.encode(event);
            var more = new LinkedHashMap<>(encoded.data());
            more.put("addedByALaterVersion", Map.of("anything", List.of(1, "two")));
            assertThat(codec.decode(new EncodedEvent(encoded.type(), more))).isEqualTo(event);
        });
    }

    @Test
    void an_event_without_a_ticket_id_is_unreadable_and_the_error_says_why() {
        var codec = codec(types);

        assertThat(Tickets.oneOfEach()).allSatisfy(event -> {
            var encoded = codec.encode(event);
            var less = new LinkedHashMap<>(encoded.data());
            less.remove("ticketId");
            assertUnreadable(codec, new EncodedEvent(encoded.type(), less), "ticketId");
        });
    }

    @Test
    void a_field_of_the_wrong_kind_is_unreadable_and_the_error_says_which() {
        var codec = codec(types);

        assertThat(Tickets.oneOfEach()).allSatisfy(event -> {
            var encoded = codec.encode(event);
            assertThat(encoded.data()).isNotEmpty();
            encoded.data().keySet().forEach(field -> {
                var bent = new LinkedHashMap<>(encoded.data());
                bent.put(field, List.of(7));
                assertUnreadable(codec, new EncodedEvent(encoded.type(), bent), field);
            });
        });
    }

    @Test
    void a_name_that_is_not_registered_is_unreadable_also_when_it_is_a_class_name() {
        var codec = codec(types);
        var event = Tickets.oneOfEach().getFirst();
        var data = codec.encode(event).data();

        assertUnreadable(codec, new EncodedEvent(new EventType("TicketVanished", 1), data), "TicketVanished");
        var className = event.getClass().getName();
        assertUnreadable(codec, new EncodedEvent(new EventType(className, 1), data), className);
    }

    @Test
    void a_version_from_the_future_is_unreadable() {
        var codec = codec(types);

        assertThat(Tickets.oneOfEach()).allSatisfy(event -> {
            var encoded = codec.encode(event);
            var future = new EventType(encoded.type().name(), encoded.type().schemaVersion() + 1);
            assertUnreadable(codec, new EncodedEvent(future, encoded.data()), "version " + future.schemaVersion());
        });
    }

    private static void assertUnreadable(EventCodec codec, EncodedEvent event, String word) {
        assertThatThrownBy(() -> codec.decode(event))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining(event.type().name())
                .hasMessageContaining("version " + event.type().schemaVersion())
                .hasMessageContaining(word);
    }

    private static List<TicketEvent> samples() {
        return Stream.of(Tickets.oneOfEach(), Tickets.edges())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> leavesOf(Object node) {
        return switch (node) {
            case Map<?, ?> fields ->
                fields.values().stream()
                        .flatMap(value -> leavesOf(value).stream())
                        .toList();
            case List<?> items ->
                items.stream().flatMap(item -> leavesOf(item).stream()).toList();
            default -> List.of(node);
        };
    }
}
