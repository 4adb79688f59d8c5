package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketCancelled;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketMerged;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import com.gyroscops.eventsourcing.testkit.ticket.Tickets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// New events for tests, each with its own id, the same in every run. Thread-safe.
final class NewEvents {

    static final EventMetadata METADATA = new EventMetadata(
            MessageId.of("correlation"),
            MessageId.of("causation"),
            MessageId.of("command"),
            "acme",
            "ada");

    private static final EventTypes TYPES = Tickets.TYPES;

    private final AtomicLong count = new AtomicLong();

    static EventId id(long number) {
        return new EventId(new UUID(0, number));
    }

    static NewEvent event(EventId id, Object data, EventMetadata metadata) {
        return new NewEvent(id, TYPES.of(data), data, metadata);
    }

    static Object failed(String reason) {
        return new TicketClosed(new TicketId("p"), Optional.of(reason));
    }

    static Object cancelled(String reason) {
        return new TicketCancelled(new TicketId("p"), Optional.of(reason));
    }

    /// A new event with the tag `ticket:<ticket>`.
    NewEvent about(String ticket) {
        return one(new TicketClosed(new TicketId(ticket), Optional.of("fixed")));
    }

    /// A new event with the tags `ticket:<ticket>` and `duplicate:<duplicate>`.
    NewEvent merged(String ticket, String duplicate) {
        return one(new TicketMerged(new TicketId(ticket), new TicketId(duplicate)));
    }

    /// Metadata like [#METADATA] with another correlation id.
    static EventMetadata correlated(String correlationId) {
        return new EventMetadata(
                MessageId.of(correlationId),
                METADATA.causationId(),
                METADATA.commandId(),
                METADATA.organizationId(),
                METADATA.userId());
    }

    NewEvent one() {
        return one(METADATA);
    }

    NewEvent one(EventMetadata metadata) {
        var number = count.incrementAndGet();
        return event(id(number), failed("reason " + number), metadata);
    }

    NewEvent one(Object data) {
        return event(id(count.incrementAndGet()), data, METADATA);
    }

    NewEvent[] some(int number) {
        return Stream.generate(this::one).limit(number).toArray(NewEvent[]::new);
    }

    List<NewEvent> list(int number) {
        return List.of(some(number));
    }
}
