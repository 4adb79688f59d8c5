package com.gyroscops.infrastructure.inmemory.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.MessageId.Text;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventPartsTest {

    /// Data with parts that declared types do not show, and nested parts.
    private record Note(TicketId ticket, Optional<TicketId> parent, Object anything, List<TicketId> others) {}

    private record Wrapper<T>(T value, Optional<Wrapper<T>> inner) {}

    private final TicketId ticket = new TicketId("ticket-1");
    private final TicketId parent = new TicketId("ticket-2");
    private final TicketId hidden = new TicketId("ticket-3");
    private final Text correlation = new Text("a conversation");
    private final Instant now = Instant.parse("2024-05-01T12:00:00Z");
    private final EventType type = new EventType("NoteTaken", 1);
    private final Wrapper<TicketId> inner = new Wrapper<>(hidden, Optional.empty());
    private final Note note =
            new Note(ticket, Optional.of(parent), new Wrapper<>(ticket, Optional.of(inner)), List.of(ticket));
    private final MessageId command = MessageId.of(new UUID(1, 2).toString());
    private final RecordedEvent event = new RecordedEvent(
            new EventId(new UUID(3, 4)),
            1,
            new StreamId("Ticket", "ticket-1"),
            1,
            type,
            note,
            new EventMetadata(correlation, command, command, "acme", "ada"),
            now);

    private final EventParts parts = new EventParts(event);

    @Test
    void parts_of_the_envelope_and_of_the_data_are_found() {
        assertThat(List.of(now, type, note, ticket, note.parent(), note.others(), note.anything()))
                .allMatch(parts::contains);
    }

    @Test
    void what_records_and_optionals_wrap_is_found() {
        assertThat(List.of(type.name(), event.stream().aggregateId(), ticket.value(), parent, parent.value()))
                .allMatch(parts::contains);
    }

    @Test
    void parts_of_what_a_sealed_interface_allows_are_found() {
        assertThat(List.of(correlation, command, correlation.value(), event.metadata().userId()))
                .allMatch(parts::contains);
    }

    @Test
    void parts_are_found_where_types_tell_nothing_of_them() {
        assertThat(parts.contains(inner)).isTrue();
        assertThat(parts.contains(hidden)).isTrue();
    }

    @Test
    void what_is_equal_to_a_part_and_another_object_is_not_found() {
        assertThat(List.of(
                        new TicketId("ticket-1"),
                        Optional.of(parent),
                        new Text("a conversation"),
                        Instant.ofEpochMilli(now.toEpochMilli()),
                        1L,
                        List.of(ticket)))
                .noneMatch(parts::contains);
    }
}
