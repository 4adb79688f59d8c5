package com.gyroscops.eventsourcing.testkit.documents;

import static com.gyroscops.eventsourcing.testkit.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.ReplayDocument;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtInstant;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtPosition;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtRevision;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.store.ModelEventStore;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketReopened;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import com.gyroscops.eventsourcing.testkit.ticket.Tickets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The document is the text of the events of a ticket, which are at 0, 2 and 2 seconds and at the positions 1, 3 and 4.
class ReplayDocumentTest {

    private static final TicketId TICKET = new TicketId("t");
    private static final DocumentProjection<TicketId, String> NAMES = DocumentProjection.ofEachStream(
            DocumentType.of("names", TicketId.class, String.class),
            TicketAggregate.TICKET,
            TicketId::value,
            TicketEvent::ticketId,
            (before, _, event) -> Optional.of(before.map(names -> names + " ").orElse("")
                    + event.getClass().getSimpleName()));

    private final TestClock clock = new TestClock();
    private final ModelEventStore store = new ModelEventStore(clock);

    @BeforeEach
    void a_life() {
        append("t", new TicketClosed(TICKET, Optional.empty()));
        append("other", new TicketClosed(new TicketId("other"), Optional.empty()));
        clock.move(Duration.ofSeconds(2));
        append("t", new TicketReopened(TICKET, true, 3), new TicketClosed(TICKET, Optional.empty()));
    }

    @Test
    void a_revision_includes_the_events_up_to_it_and_has_to_be_reached() {
        assertThat(replayed(new AtRevision(1))).contains("TicketClosed");
        assertThat(replayed(new AtRevision(3))).contains("TicketClosed TicketReopened TicketClosed");
        assertThat(replayed(new AtRevision(4))).isEmpty();
    }

    @Test
    void an_instant_includes_every_event_of_it() {
        assertThat(replayed(new AtInstant(START.minusMillis(1)))).isEmpty();
        assertThat(replayed(new AtInstant(START.plusMillis(1_999)))).contains("TicketClosed");
        assertThat(replayed(new AtInstant(START.plusSeconds(2)))).contains("TicketClosed TicketReopened TicketClosed");
    }

    @Test
    void a_position_is_one_of_the_whole_log() {
        assertThat(replayed(new AtPosition(0))).isEmpty();
        assertThat(replayed(new AtPosition(2))).contains("TicketClosed");
        assertThat(replayed(new AtPosition(3))).contains("TicketClosed TicketReopened");
        assertThat(replayed(new AtPosition(Long.MAX_VALUE))).contains("TicketClosed TicketReopened TicketClosed");
    }

    @Test
    void a_document_of_many_streams_cannot_be_replayed() {
        var counts = DocumentProjection.ofAllStreams(
                DocumentType.of("counts", String.class, Long.class),
                event -> event.metadata().userId(),
                (before, _, _) -> Optional.of(before.orElse(0L) + 1));

        assertThatIllegalStateException()
                .isThrownBy(() -> counts.replay(store))
                .withMessageStartingWith("counts are built from many streams");
    }

    private Optional<String> replayed(Point point) {
        return NAMES.replay(store).handle(new ReplayDocument<>(TICKET, point));
    }

    private void append(String ticket, TicketEvent... facts) {
        var id = MessageId.of("m");
        var events = List.of(facts).stream()
                .map(fact -> new NewEvent(
                        new EventId(UUID.randomUUID()),
                        Tickets.TYPES.of(fact),
                        fact,
                        new EventMetadata(id, id, id, "acme", "ada")))
                .toList();
        store.append(AppendRequest.to(new StreamId("Ticket", ticket), new Any(), events));
    }
}
