package com.gyroscops.eventsourcing.testkit.documents;

import static com.gyroscops.eventsourcing.testkit.documents.Card.Column.DONE;
import static com.gyroscops.eventsourcing.testkit.documents.Card.Column.TODO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.projection.Projection;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.Priority;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketCancelled;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketOpened;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentProjectionTest {

    private static final TicketId TICKET = new TicketId("t");

    private final ModelCards cards = new ModelCards();
    private final Projection projection = DocumentProjection.ofEachStream(
                    Card.TYPE,
                    TicketAggregate.TICKET,
                    TicketId::value,
                    TicketEvent::ticketId,
                    DocumentProjectionTest::fold)
            .into(cards);

    private final ModelDocumentStore<String, Long> counts =
            new ModelDocumentStore<>(DocumentType.of("counts", String.class, Long.class));
    private final Projection counting = DocumentProjection.ofAllStreams(
                    DocumentType.of("counts", String.class, Long.class),
                    event -> event.metadata().userId(),
                    (before, _, _) -> Optional.of(before.orElse(0L) + 1))
            .into(counts);

    @Test
    void each_event_makes_the_next_document_of_the_one_before() {
        projection.apply(event(1, 1, opened()));
        projection.apply(event(2, 2, closed()));

        assertThat(cards.get(TICKET)).contains(new Document<>(Card.of("t", DONE, "support", 2), 2, 2));
    }

    @Test
    void an_event_that_comes_again_changes_nothing_wherever_the_checkpoint_is() {
        projection.apply(event(1, 1, opened()));
        projection.apply(event(2, 2, closed()));

        projection.apply(event(1, 1, opened()));
        assertThat(cards.get(TICKET)).contains(new Document<>(Card.of("t", DONE, "support", 2), 2, 2));
        projection.moveTo(2);
        projection.apply(event(1, 1, opened()));
        assertThat(cards.get(TICKET)).contains(new Document<>(Card.of("t", DONE, "support", 2), 2, 2));
    }

    @Test
    void an_event_that_leaves_a_gap_is_refused_and_changes_nothing() {
        projection.apply(event(1, 1, opened()));

        assertThatThrownBy(() -> projection.apply(event(3, 3, closed())))
                .hasMessage("revision 3 does not follow revision 1");
        assertThat(cards.get(TICKET)).map(Document::position).contains(1L);
    }

    @Test
    void an_event_of_a_document_that_none_has_opened_is_refused() {
        assertThatThrownBy(() -> projection.apply(event(1, 1, closed())))
                .hasMessage("no event has opened the document");
    }

    @Test
    void a_document_of_which_an_event_leaves_nothing_is_deleted() {
        projection.apply(event(1, 1, opened()));

        projection.apply(event(2, 2, new TicketCancelled(TICKET, Optional.empty())));

        assertThat(cards.get(TICKET)).isEmpty();
    }

    @Test
    void events_of_other_families_are_ignored() {
        projection.apply(event(1, 1, "an event of something else"));

        assertThat(cards.get(TICKET)).isEmpty();
    }

    @Test
    void a_document_of_many_streams_includes_each_event_once_also_a_retried_dead_letter() {
        counting.apply(event(2, 1, opened()));
        counting.apply(event(2, 1, opened()));
        counting.moveTo(2);
        counting.apply(event(1, 1, opened()));
        counting.apply(event(3, 2, closed()));
        counting.apply(event(3, 2, closed()));

        assertThat(counts.get("ada")).map(Document::value).contains(3L);
    }

    private static Optional<Card> fold(Optional<Card> before, RecordedEvent recorded, TicketEvent event) {
        return switch (event) {
            case TicketOpened _ -> Optional.of(Card.of("t", TODO, "support", recorded.position()));
            case TicketClosed _ -> before.map(card -> Card.of("t", DONE, card.team(), recorded.position()));
            case TicketCancelled _ -> Optional.empty();
            default -> before;
        };
    }

    private static TicketEvent opened() {
        return new TicketOpened(TICKET, "a printer on fire", Priority.HIGH);
    }

    private static TicketEvent closed() {
        return new TicketClosed(TICKET, Optional.empty());
    }

    private static RecordedEvent event(long position, long revision, Object data) {
        var sample = Card.of("t", TODO, "support", position).last();
        return new RecordedEvent(
                sample.id(),
                position,
                sample.stream(),
                revision,
                sample.type(),
                data,
                sample.metadata(),
                sample.timestamp());
    }
}
