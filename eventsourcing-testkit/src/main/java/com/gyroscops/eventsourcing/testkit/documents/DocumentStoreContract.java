package com.gyroscops.eventsourcing.testkit.documents;

import static com.gyroscops.eventsourcing.testkit.documents.Card.Column.DOING;
import static com.gyroscops.eventsourcing.testkit.documents.Card.Column.TODO;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of a document store; its pages are in [DocumentPagesContract], its groups in [DocumentGroupsContract].
/// An adapter's test extends it and creates the store.
public abstract class DocumentStoreContract {

    private static final TicketId TICKET = new TicketId("t");

    private DocumentStore<TicketId, Card> store;

    /// Creates an empty store of [Card#TYPE].
    protected abstract DocumentStore<TicketId, Card> newStore();

    @BeforeEach
    final void open() {
        store = newStore();
    }

    @Test
    void a_document_that_was_put_is_found_with_its_last_event() {
        assertThat(store.get(TICKET)).isEmpty();

        put(todo(7));

        assertThat(store.get(TICKET)).contains(new Document<>(todo(7), 7, 7));
        assertThat(store.get(new TicketId("u"))).isEmpty();
    }

    @Test
    void a_document_takes_the_place_of_the_one_before() {
        put(todo(1));
        put(doing(2));

        assertThat(store.get(TICKET)).contains(new Document<>(doing(2), 2, 2));
    }

    @Test
    void an_earlier_event_changes_the_document_and_takes_it_back_to_no_earlier_position() {
        put(todo(2));

        var late = doing(1);
        store.put(TICKET, late, late.last());

        assertThat(store.get(TICKET)).contains(new Document<>(late, 2, 2));
    }

    @Test
    void a_document_that_is_deleted_is_gone_and_can_come_again() {
        put(todo(1));
        store.delete(TICKET);
        store.delete(new TicketId("u"));

        assertThat(store.get(TICKET)).isEmpty();
        assertThat(store.page(DocumentQuery.all(Optional.empty(), 10)).documents())
                .isEmpty();

        put(todo(3));

        assertThat(store.get(TICKET)).contains(new Document<>(todo(3), 3, 3));
    }

    @Test
    void moving_on_moves_the_position_and_nothing_else() {
        assertThat(store.position()).isZero();
        put(todo(1));
        assertThat(store.position()).isZero();

        store.moveTo(5);

        assertThat(store.position()).isEqualTo(5);
        assertThat(store.get(TICKET)).map(Document::value).contains(todo(1));
    }

    @Test
    void the_position_never_goes_back() {
        store.moveTo(5);

        store.moveTo(4);

        assertThat(store.position()).isEqualTo(5);
    }

    @Test
    void a_retried_dead_letter_is_put_behind_the_position() {
        store.moveTo(5);

        put(todo(1));

        assertThat(store.get(TICKET)).map(Document::value).contains(todo(1));
        assertThat(store.position()).isEqualTo(5);
    }

    @Test
    void a_reader_of_a_position_then_sees_what_was_put_before_it() {
        var last = 5_000;
        Runnable writes = () -> {
            for (var position = 1; position <= last; position++) {
                put(todo(position));
                store.moveTo(position);
            }
        };
        Supplier<Optional<String>> look = () -> {
            var before = store.position();
            var seen = store.get(TICKET).map(Document::position).orElse(0L);
            return seen < before
                    ? Optional.of("at position " + before + " the document was of " + seen)
                    : Optional.empty();
        };

        assertThat(Rendezvous.watched(writes, look)).isEmpty();
        assertThat(store.position()).isEqualTo(last);
    }

    private void put(Card card) {
        store.put(card.ticketId(), card, card.last());
    }

    private static Card todo(long position) {
        return Card.of("t", TODO, "support", position);
    }

    private static Card doing(long position) {
        return Card.of("t", DOING, "support", position);
    }
}
