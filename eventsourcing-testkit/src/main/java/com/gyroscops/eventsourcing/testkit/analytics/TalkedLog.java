package com.gyroscops.eventsourcing.testkit.analytics;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.store.ModelEventStore;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A log with events of which only the conversation matters.
final class TalkedLog {

    private static final MessageId CAUSE = MessageId.of("c");

    private final ModelEventStore store = new ModelEventStore(new TestClock());
    private long count;

    ModelEventStore store() {
        return store;
    }

    /// Appends one event for each of `conversations`, in one append.
    TalkedLog append(String... conversations) {
        var events = Stream.of(conversations).map(this::event).toList();
        store.append(AppendRequest.to(new StreamId("Ticket", "p"), new Any(), events));
        return this;
    }

    private NewEvent event(String conversation) {
        return new NewEvent(
                new EventId(new UUID(0, ++count)),
                new EventType("TicketClosed", 1),
                new TicketClosed(new TicketId("p"), Optional.empty()),
                new EventMetadata(
                        MessageId.of(conversation), CAUSE, CAUSE, "acme", "ada"));
    }
}
