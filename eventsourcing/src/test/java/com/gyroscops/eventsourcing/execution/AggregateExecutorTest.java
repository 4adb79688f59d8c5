package com.gyroscops.eventsourcing.execution;

import static com.gyroscops.eventsourcing.testing.Say.by;
import static com.gyroscops.eventsourcing.testing.Say.expecting;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static com.gyroscops.eventsourcing.testing.Say.opened;
import static com.gyroscops.eventsourcing.testing.Say.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Conflict;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreFull;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.testing.Say;
import com.gyroscops.eventsourcing.testing.TicketCommand;
import com.gyroscops.eventsourcing.testing.TicketCommand.CancelTicket;
import com.gyroscops.eventsourcing.testing.TicketCommand.CloseTicket;
import com.gyroscops.eventsourcing.testing.TicketRejection;
import com.gyroscops.eventsourcing.testing.TicketRejection.TicketNotFound;
import com.gyroscops.eventsourcing.testing.TicketRejection.TicketNotOpenable;
import com.gyroscops.eventsourcing.testing.TicketStatus;
import com.gyroscops.eventsourcing.testing.Tickets;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AggregateExecutorTest {

    private static final StreamId STREAM = new StreamId("Ticket", "ticket-123");

    private final Tickets tickets = new Tickets();

    @Test
    void what_happened_is_recorded_with_who_and_why() {
        send(open("ticket-123", "printer"));

        assertThat(tickets.store.log()).singleElement().satisfies(event -> {
            assertThat(event.stream()).isEqualTo(STREAM);
            assertThat(event.data()).isEqualTo(opened("ticket-123"));
            assertThat(event.metadata())
                    .isEqualTo(new EventMetadata(
                            MessageId.of("correlation-1"),
                            MessageId.of("cause-1"),
                            MessageId.of("command-1"),
                            "acme",
                            Say.ALICE));
        });
    }

    @Test
    void a_receipt_says_where_to_look() {
        var receipt = send(open("ticket-123", "printer"));

        var event = tickets.store.log().getFirst();
        assertThat(receipt)
                .isEqualTo(Either.right(
                        new Receipt(STREAM, 1, 1, List.of(new Receipt.Emitted(event.id(), event.type())), false)));
    }

    @Test
    void the_expected_revision_is_the_one_that_was_loaded() {
        send(open("ticket-123", "printer"));
        send(new CloseTicket(ticket("ticket-123"), Optional.empty()));

        assertThat(tickets.store.requests())
                .extracting(request -> request.streams().getFirst().expected())
                .containsExactly(new Exactly(0), new Exactly(1));
        assertThat(tickets.store.log()).extracting(RecordedEvent::revision).containsExactly(1L, 2L);
    }

    @Test
    void a_refused_command_appends_nothing() {
        send(open("ticket-123", "printer"));

        var second = send(open("ticket-123", "printer"));

        assertThat(second)
                .isEqualTo(Either.left(new Rejected<>(new TicketNotOpenable(ticket("ticket-123"), TicketStatus.OPEN))));
        assertThat(tickets.store.log()).hasSize(1);
    }

    @Test
    void what_is_already_so_appends_nothing_and_points_to_the_last_event() {
        send(open("ticket-123", "printer"));
        send(new CloseTicket(ticket("ticket-123"), Optional.empty()));
        send(open("ticket-456", "printer"));

        var again = send(new CloseTicket(ticket("ticket-123"), Optional.empty()));

        assertThat(again).isEqualTo(Either.right(new Receipt(STREAM, 2, 2, List.of(), false)));
        assertThat(tickets.store.log()).hasSize(3);
    }

    @Test
    void an_aggregate_that_moved_on_is_a_conflict_with_its_facts_even_when_a_rule_refuses_too() {
        send(open("ticket-123", "printer"));
        send(new CancelTicket(ticket("ticket-123"), Optional.empty()));

        var late = tickets.commands.handle(expecting(new Exactly(1), open("ticket-123", "printer")));

        assertThat(late).isEqualTo(Either.left(new Conflict<>(STREAM, new Exactly(1), 2)));
    }

    @Test
    void a_store_without_room_is_a_failure_with_its_facts_and_is_not_tried_again() {
        send(open("ticket-123", "printer"));
        tickets.store.room = 1;

        assertThat(send(open("ticket-456", "printer"))).isEqualTo(Either.left(new StoreFull<>(1, 1)));
        assertThat(tickets.store.requests()).hasSize(2);
    }

    @Test
    void an_aggregate_that_does_not_exist_is_not_found_even_when_a_revision_is_expected() {
        var close = new CloseTicket(ticket("ticket-123"), Optional.empty());

        var outcome = tickets.commands.handle(expecting(new Exactly(1), close));

        assertThat(outcome).isEqualTo(Either.left(new Rejected<>(new TicketNotFound(ticket("ticket-123")))));
    }

    @Test
    void creating_what_was_expected_to_exist_is_a_conflict() {
        var expected = new ExpectedRevision.StreamExists();

        var outcome = tickets.commands.handle(expecting(expected, open("ticket-123", "printer")));

        assertThat(outcome).isEqualTo(Either.left(new Conflict<>(STREAM, expected, 0)));
        assertThat(tickets.store.log()).isEmpty();
    }

    @Test
    void a_lost_race_is_decided_again_on_what_the_winner_left() {
        tickets.store.beforeNextAppend(() -> send(open("ticket-123", "screen")));

        var loser = send(open("ticket-123", "printer"));

        assertThat(loser)
                .isEqualTo(Either.left(new Rejected<>(new TicketNotOpenable(ticket("ticket-123"), TicketStatus.OPEN))));
        assertThat(tickets.store.log()).hasSize(1);
    }

    private Either<CommandFailure<TicketRejection>, Receipt> send(TicketCommand command) {
        return tickets.commands.handle(by(command));
    }
}
