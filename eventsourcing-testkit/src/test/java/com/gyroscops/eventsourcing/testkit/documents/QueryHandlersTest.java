package com.gyroscops.eventsourcing.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.GetDocument;
import com.gyroscops.eventsourcing.documents.IndexKey;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.documents.ReadModels;
import com.gyroscops.eventsourcing.documents.ReplayDocument;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtRevision;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.projection.Attempts;
import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.projection.HeadPosition;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.ProjectionListener;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.query.Query;
import com.gyroscops.eventsourcing.query.QueryEnvelope;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The documents are the names of the last events of two tickets, of which the first was closed and reopened.
class QueryHandlersTest {

    private static final TicketId TICKET = new TicketId("t");
    private static final TicketId OTHER = new TicketId("other");
    private static final IndexKey<String, String> LAST = new IndexKey<>("last", name -> name);
    private static final DocumentProjection<TicketId, String> TICKETS = named("tickets");
    private static final DocumentProjection<TicketId, String> ARCHIVE = named("archive");

    private record Count() implements Query<Integer> {}

    private final List<String> measured = new ArrayList<>();
    private final ModelEventStore store = new ModelEventStore(new TestClock());
    private final ReadModels models = new ReadModels(ModelDocumentStore::new, List.of(TICKETS, ARCHIVE));
    private final Projections projections = Projections.of(models.definitions(), engine(), _ -> List.of());
    private final HeadPosition log = new HeadPosition(store, store);
    private final QueryHandlers queries = new QueryHandlers(
            new QueryPipeline((query, outcome, _) -> measured.add(query + " " + outcome), Duration.ofSeconds(20)),
            models,
            projections,
            store,
            log);

    @BeforeEach
    void two_tickets() {
        append(TICKET, new TicketClosed(TICKET, Optional.empty()), new TicketReopened(TICKET, true, 3));
        append(OTHER, new TicketClosed(OTHER, Optional.empty()));
        projections.start();
    }

    @AfterEach
    void stop() {
        projections.close();
        log.close();
    }

    @Test
    void a_document_is_got_by_its_key() {
        assertThat(ask(queries.of(TICKETS).get(), new GetDocument<>(TICKET))).contains("TicketReopened");
        assertThat(ask(queries.of(TICKETS).get(), new GetDocument<>(new TicketId("none")))).isEmpty();
    }

    @Test
    void a_page_has_the_documents_with_the_wanted_values() {
        var all = DocumentQuery.<String>all(Optional.empty(), 10);

        assertThat(ask(queries.of(TICKETS).page(), all).documents()).containsExactly("TicketReopened", "TicketClosed");
        assertThat(ask(queries.of(TICKETS).page(), all.where(LAST, Set.of("TicketClosed"))).documents())
                .containsExactly("TicketClosed");
    }

    @Test
    void a_document_is_replayed_from_the_stream_of_its_aggregate() {
        assertThat(ask(queries.of(TICKETS).replay(), new ReplayDocument<>(TICKET, new AtRevision(1))))
                .contains("TicketClosed");
    }

    @Test
    void another_query_reads_the_same_documents() {
        QueryGateway<Count, Integer> count = queries.of(
                TICKETS, (_, store) -> store.page(DocumentQuery.all(Optional.empty(), 10)).documents().size());

        assertThat(ask(count, new Count())).isEqualTo(2);
        assertThat(ask(queries.ofLog((Count _) -> (int) store.head()), new Count())).isEqualTo(3);
        assertThat(measured).containsExactly("Count answered", "Count answered");
    }

    @Test
    void queries_are_measured_under_the_name_of_their_documents() {
        var one = DocumentQuery.<String>all(Optional.empty(), 1);
        ask(queries.of(TICKETS).get(), new GetDocument<>(TICKET));
        ask(queries.of(ARCHIVE).get(), new GetDocument<>(TICKET));
        ask(queries.of(TICKETS).page(), one);
        ask(queries.of(ARCHIVE).page(), one);
        ask(queries.of(TICKETS).replay(), new ReplayDocument<>(TICKET, new AtRevision(1)));
        ask(queries.of(ARCHIVE).replay(), new ReplayDocument<>(TICKET, new AtRevision(1)));

        assertThat(measured)
                .containsExactly(
                        "tickets.get answered",
                        "archive.get answered",
                        "tickets.page answered",
                        "archive.page answered",
                        "tickets.replay answered",
                        "archive.replay answered");
    }

    @Test
    void documents_without_a_read_model_have_no_queries() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queries.of(named("unknown")))
                .withMessage("there is no read model of unknown");
    }

    private <Q extends Query<A>, A> A ask(QueryGateway<Q, A> gateway, Q query) {
        return gateway.ask(new QueryEnvelope<>(query, "acme", Optional.of(store.head())))
                .get()
                .value();
    }

    private static DocumentProjection<TicketId, String> named(String name) {
        return DocumentProjection.ofEachStream(
                DocumentType.of(name, TicketId.class, String.class).indexedBy(LAST),
                TicketAggregate.TICKET,
                TicketId::value,
                TicketEvent::ticketId,
                (_, _, event) -> Optional.of(event.getClass().getSimpleName()));
    }

    private ProjectionEngine engine() {
        return new ProjectionEngine(store, store, new Attempts(1, _ -> {}), new TestClock(), new Failing());
    }

    private void append(TicketId ticket, TicketEvent... facts) {
        var id = MessageId.of("m");
        var events = List.of(facts).stream()
                .map(fact -> new NewEvent(
                        new EventId(UUID.randomUUID()),
                        Tickets.TYPES.of(fact),
                        fact,
                        new EventMetadata(id, id, id, "acme", "ada")))
                .toList();
        store.append(AppendRequest.to(new StreamId("Ticket", ticket.value()), new Any(), events));
    }

    private record Failing() implements ProjectionListener {

        @Override
        public void deadLettered(String projection, DeadLetter event, Throwable reason) {
            throw new AssertionError(reason);
        }

        @Override
        public void failed(String projection, Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
