package com.gyroscops.infrastructure.inmemory.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.IndexKey;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.testkit.documents.Card;
import com.gyroscops.eventsourcing.testkit.documents.Card.Column;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import com.gyroscops.infrastructure.inmemory.Heap;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.MemoryBudget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Compares the computed memory of documents with the growth of the heap. Events, with the objects that they refer to,
/// are there in any case.
class DocumentMemoryTest {

    private static final int DOCUMENTS = 20_000;

    /// A document with components that its events do not share.
    private record Sheet(
            TicketId ticketId,
            Optional<TicketId> parent,
            BigDecimal hours,
            List<TicketId> parts,
            String title,
            Column column) {}

    private final Account account = new Account();
    private final MemoryBudget budget = new MemoryBudget(() -> Long.MAX_VALUE, () -> 0);

    @Test
    void documents_that_share_all_with_their_events_are_weighed_within_a_tenth() {
        assertThat(measured("cards", Card.class, Card::column, event -> cardOf(event, Column.TODO)))
                .isBetween(0.9, 1.1);
    }

    @Test
    void documents_with_parts_of_their_own_are_weighed_within_a_tenth() {
        assertThat(measured("sheets", Sheet.class, Sheet::column, event -> sheetOf(event, Column.TODO)))
                .isBetween(0.9, 1.1);
    }

    @Test
    void what_is_deleted_is_given_back_and_what_changes_is_counted_once() {
        var store = new InMemoryDocumentStore<>(
                DocumentType.of("sheets", TicketId.class, Sheet.class)
                        .indexedBy(new IndexKey<>("column", Sheet::column)),
                account);
        budget.count(account);
        var event = event(1);
        store.put(ticketOf(event), sheetOf(event, Column.TODO), event);
        var once = budget.bytes();

        store.put(ticketOf(event), sheetOf(event, Column.DONE), event);

        assertThat(once).isPositive();
        assertThat(budget.bytes()).isEqualTo(once);

        store.delete(ticketOf(event));

        assertThat(budget.bytes()).isZero();
    }

    /// The ratio of the computed to the actual number of bytes.
    private <D> double measured(
            String name, Class<D> documents, Function<D, Column> column, Function<RecordedEvent, D> document) {
        var type = DocumentType.of(name, TicketId.class, documents).indexedBy(new IndexKey<>("column", column));
        var events = new ArrayList<RecordedEvent>();
        for (var position = 1; position <= DOCUMENTS; position++) {
            events.add(event(position));
        }
        assertThat(document.apply(events.getFirst())).isNotNull();
        budget.count(account);
        var before = Heap.live();

        var store = new InMemoryDocumentStore<>(type, account);
        events.forEach(event -> store.put(ticketOf(event), document.apply(event), event));

        var measured = Heap.live() - before;
        assertThat(store.get(ticketOf(events.getLast()))).isPresent();
        return (double) budget.bytes() / measured;
    }

    private static RecordedEvent event(long position) {
        return Card.of("ticket-" + position, Column.TODO, "support", position).last();
    }

    private static TicketId ticketOf(RecordedEvent event) {
        return ((TicketEvent) event.data()).ticketId();
    }

    private static Card cardOf(RecordedEvent event, Column column) {
        return new Card(ticketOf(event), column, event.type().name(), BigDecimal.ZERO, event.position());
    }

    private static Sheet sheetOf(RecordedEvent event, Column column) {
        var ticket = ticketOf(event);
        return new Sheet(
                ticket,
                Optional.of(ticket),
                new BigDecimal(event.position() + ".25"),
                List.of(ticket, ticket, ticket),
                "Ticket number " + event.position(),
                column);
    }
}
