package com.gyroscops.eventsourcing.execution;

import static com.gyroscops.eventsourcing.testing.Say.by;
import static com.gyroscops.eventsourcing.testing.Say.closed;
import static com.gyroscops.eventsourcing.testing.Say.event;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static com.gyroscops.eventsourcing.testing.Say.opened;
import static com.gyroscops.eventsourcing.testing.Say.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.NoFacts;
import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.command.BatchReceipt;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.FactsChanged;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.observation.StoreObserver;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.testing.ListStore;
import com.gyroscops.eventsourcing.testing.MapStates;
import com.gyroscops.eventsourcing.testing.Say;
import com.gyroscops.eventsourcing.testing.Ticket;
import com.gyroscops.eventsourcing.testing.TicketCommand;
import com.gyroscops.eventsourcing.testing.TicketCommand.OpenTicket;
import com.gyroscops.eventsourcing.testing.TicketEvent;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketOpened;
import com.gyroscops.eventsourcing.testing.TicketId;
import com.gyroscops.eventsourcing.testing.TicketRejection;
import com.gyroscops.eventsourcing.testing.TicketRejection.TicketNotOpen;
import com.gyroscops.eventsourcing.testing.TicketStatus;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Decisions that depend on facts from other streams.
class FactsTest {

    private static final FactType<Integer> OPEN = FactType.named("Open", 0)
            .when(TicketOpened.class, (count, _) -> count + 1)
            .when(TicketClosed.class, (count, _) -> count - 1);
    private static final FactType<Integer> CLOSED =
            FactType.named("Closed", 0).when(TicketClosed.class, (count, _) -> count + 1);

    private static final StreamId CLOSED_VALUE = new StreamId("fact Closed", "");

    /// Two tickets may be open at the same time.
    private static final Aggregate<Ticket, TicketCommand, Integer, TicketEvent, TicketRejection> LIMITED =
            Aggregate.named("Ticket")
                    .identifiedBy(TicketCommand::ticketId, TicketId::value)
                    .<Ticket, Integer, TicketEvent, TicketRejection>deciding(
                            new Ticket(TicketStatus.ABSENT, "", 0), FactsTest::decide, FactsTest::evolve)
                    .events(TicketEvent.class);

    private final ListStore store = new ListStore();
    private final MapStates<Object> values = new MapStates<>();
    private final List<Integer> reads = new ArrayList<>();
    private final FactReader reader = new FactReader(store, Say.TYPES, Tags::of, values);
    private final AggregateLoader<Ticket, TicketEvent> loader = new AggregateLoader<>(
            TicketEvent.class, store, new MapStates<>(), new Observation(CommandObserver.NONE, new Reads()));
    private final EnvelopeFactory envelopes = new EnvelopeFactory(Say.TYPES, () -> new EventId(UUID.randomUUID()));

    @Test
    void a_decision_sees_the_facts_of_other_streams() {
        assertThat(send(open("a", "printer")).isRight()).isTrue();
        assertThat(send(open("b", "screen")).isRight()).isTrue();

        assertThat(send(open("c", "mouse"))).isEqualTo(Either.left(new Rejected<>(refused("c"))));
    }

    @Test
    void a_fact_that_changes_before_the_append_is_noticed() {
        send(open("a", "printer"));
        store.beforeNextAppend(() -> append("b", opened("b")));

        assertThat(send(open("c", "mouse"))).isEqualTo(Either.left(new FactsChanged<>(2)));
        assertThat(store.log()).hasSize(2);
    }

    @Test
    void an_event_that_does_not_change_the_facts_disturbs_nothing() {
        store.beforeNextAppend(() -> append("b", new TicketEvent.TicketCancelled(ticket("b"), Optional.empty())));

        assertThat(send(open("a", "printer")).isRight()).isTrue();
    }

    @Test
    void a_rejection_that_mixes_old_facts_with_a_new_state_is_no_rejection() {
        append("a", opened("a"));
        append("b", opened("b"));
        var late = new AggregateLoader<>(
                TicketEvent.class, store, new AppendsWhenAsked(), new Observation(CommandObserver.NONE, new Reads()));

        var outcome = new AggregateExecutor<>(late, reader, store, envelopes)
                .execute(by(open("c", "mouse")), LIMITED, Facts.of(OPEN.overall()));

        assertThat(outcome).isEqualTo(Either.left(new FactsChanged<>(4)));
    }

    @Test
    void only_events_after_the_remembered_value_are_read() {
        for (var i = 0; i < 200; i++) {
            append("t-" + i, opened("t-" + i));
            append("t-" + i, closed("t-" + i));
        }
        read(OPEN.overall());
        append("a", opened("a"));
        reads.clear();

        assertThat(read(OPEN.overall())).isEqualTo(1);
        assertThat(reads).containsExactly(1);
    }

    @Test
    void an_unchanged_value_is_not_remembered_for_each_event_of_others() {
        for (var i = 0; i < 50; i++) {
            append("t-" + i, opened("t-" + i));
        }
        read(CLOSED.overall());
        var before = values.find(CLOSED_VALUE);
        append("b", opened("b"));

        assertThat(read(CLOSED.overall())).isZero();
        assertThat(values.find(CLOSED_VALUE)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void a_value_that_is_far_behind_is_read_alone_first() {
        for (var i = 0; i < 100; i++) {
            append("t-" + i, opened("t-" + i));
        }
        read(OPEN.overall());
        append("t-1", closed("t-1"));
        reads.clear();

        var both = reader.read(List.of(OPEN.overall(), CLOSED.overall()), new Reads());

        assertThat(both.of(OPEN.overall())).isEqualTo(99);
        assertThat(both.of(CLOSED.overall())).isEqualTo(1);
        // Closed tickets alone, then both since the open ones were read.
        assertThat(reads).containsExactly(1, 1);
    }

    @Test
    void the_facts_of_one_entity_come_from_events_with_its_tag() {
        append("a", opened("a"));
        append("b", opened("b"));
        append("b", closed("b"));
        var ofA = OPEN.about(new Tag("ticket", "a"));
        var ofB = OPEN.about(new Tag("ticket", "b"));

        var both = reader.read(List.of(ofA, ofB), new Reads());

        assertThat(both.of(ofA)).isEqualTo(1);
        assertThat(both.of(ofB)).isZero();
        assertThatThrownBy(() -> both.of(OPEN.overall())).hasMessageContaining("was not read");
    }

    @Test
    void an_item_of_an_atomic_batch_sees_those_before_it() {
        var batch = new BatchExecutor<>(loader, reader, store, envelopes);

        var outcome = batch.execute(
                List.of(open("a", "printer"), open("b", "screen"), open("c", "mouse")),
                by(0).metadata(),
                LIMITED,
                _ -> Facts.of(OPEN.overall()));

        assertThat(outcome.get().rejected())
                .containsExactly(new BatchReceipt.RejectedItem<>(2, new Rejected<>(refused("c"))));
        assertThat(store.log()).isEmpty();
    }

    @Test
    void a_batch_whose_facts_change_is_refused() {
        store.beforeNextAppend(() -> append("b", opened("b")));
        var batch = new BatchExecutor<>(loader, reader, store, envelopes);

        Either<CommandFailure<TicketRejection>, BatchReceipt<TicketRejection>> outcome =
                batch.execute(List.of(open("a", "printer")), by(0).metadata(), LIMITED, _ -> Facts.of(OPEN.overall()));

        assertThat(outcome).isEqualTo(Either.left(new FactsChanged<>(1)));
    }

    @Test
    void a_further_fact_is_read_only_for_the_values_that_need_it() {
        var needed =
                Facts.of(CLOSED.overall()).then(closed -> closed == 0 ? Facts.given(-1) : Facts.of(OPEN.overall()));
        append("a", opened("a"));

        assertThat(value(needed)).isEqualTo(-1);
        append("a", closed("a"));
        append("b", opened("b"));
        reads.clear();

        assertThat(value(needed)).isEqualTo(1);
        assertThat(reads).isNotEmpty();
    }

    @Test
    void further_facts_are_guarded_as_of_the_same_position() {
        var needed = Facts.of(CLOSED.overall()).then(_ -> Facts.of(OPEN.overall()));
        append("a", opened("a"));

        var read = reader.readFor(List.of(needed), "reader", new Reads());

        assertThat(read.conditions())
                .singleElement()
                .satisfies(condition -> assertThat(condition.toString()).contains("TicketOpened", "TicketClosed"));
        assertThatThrownBy(() -> needed.then(Facts::given)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> needed.with(Facts.given(1), Integer::sum).then(Facts::given))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_types_of_the_facts_that_someone_has_read_are_remembered() {
        var needed = Facts.of(CLOSED.overall()).then(_ -> Facts.of(OPEN.overall()));

        assertThat(reader.uses()).isEmpty();
        reader.readFor(List.of(needed), "Ticket", new Reads());
        reader.value(Facts.of(OPEN.overall()), "a-policy");
        reader.value(Facts.of(OPEN.overall()));

        assertThat(reader.uses()).isEqualTo(Map.of("Ticket", Set.of(CLOSED, OPEN), "a-policy", Set.of(OPEN)));
    }

    @Test
    void a_fact_of_an_event_without_a_name_is_a_bug() {
        var unknown = FactType.named("Texts", 0).when(String.class, (count, _) -> count + 1);

        assertThatThrownBy(() -> read(unknown.overall())).hasMessageContaining("no stable name");
        assertThatThrownBy(() -> FactType.named("Nothing", 0).overall()).hasMessageContaining("no event changes");
        assertThatThrownBy(() -> unknown.when(String.class, (count, _) -> count))
                .hasMessageContaining("two folds");
    }

    private int value(Facts<Integer> needed) {
        return needed.value().apply(reader.readFor(List.of(needed), "reader", new Reads()));
    }

    private int read(Fact<Integer> fact) {
        return reader.read(List.of(fact), new Reads()).of(fact);
    }

    private Either<CommandFailure<TicketRejection>, Receipt> send(OpenTicket command) {
        return new AggregateExecutor<>(loader, reader, store, envelopes)
                .execute(by(command), LIMITED, Facts.of(OPEN.overall()));
    }

    private void append(String ticket, TicketEvent event) {
        store.append(AppendRequest.to(Ticket.stream(ticket(ticket)), new Any(), List.of(event(event))));
    }

    private static Either<TicketRejection, List<TicketEvent>> decide(
            Ticket state, TicketCommand command, Integer open) {
        return open >= 2 && command instanceof OpenTicket
                ? Either.left(refused(command.ticketId().value()))
                : Ticket.AGGREGATE.decide().apply(state, command, NoFacts.NONE);
    }

    private static Ticket evolve(Ticket state, TicketEvent event) {
        return Ticket.AGGREGATE.evolve().apply(state, event);
    }

    private static TicketRejection refused(String ticket) {
        return new TicketNotOpen(ticket(ticket), TicketStatus.ABSENT);
    }

    /// Notes how many events each read of facts has returned.
    private final class Reads implements StoreObserver {

        @Override
        public void readFacts(BoundaryQuery query, int events) {
            reads.add(events);
        }
    }

    /// Lets another writer in after the facts have been read: it opens and closes the ticket in question.
    private final class AppendsWhenAsked implements StateCache<Ticket> {

        @Override
        public Optional<VersionedState<Ticket>> find(StreamId stream) {
            Stream.of(opened("c"), closed("c")).forEach(event -> append("c", event));
            return Optional.empty();
        }

        @Override
        public void remember(StreamId stream, VersionedState<Ticket> state) {}
    }
}
