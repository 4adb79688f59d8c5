package com.gyroscops.eventsourcing.execution;

import static com.gyroscops.eventsourcing.testing.Say.by;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static com.gyroscops.eventsourcing.testing.Say.openSolved;
import static com.gyroscops.eventsourcing.testing.Say.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.DerivedIds;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.testing.TicketCommand;
import com.gyroscops.eventsourcing.testing.TicketCommand.CloseTicket;
import com.gyroscops.eventsourcing.testing.TicketRejection;
import com.gyroscops.eventsourcing.testing.TicketRejection.TicketNotFound;
import com.gyroscops.eventsourcing.testing.TicketRejection.TicketNotOpenable;
import com.gyroscops.eventsourcing.testing.TicketStatus;
import com.gyroscops.eventsourcing.testing.Tickets;
import io.vavr.control.Either;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Commands that may be delivered again under the same id.
class RepeatableCommandsTest {

    private static final MessageId ID = MessageId.of("command-7");

    private final Tickets tickets = new Tickets();

    @Test
    void the_events_of_a_repeatable_command_have_ids_derived_from_it() {
        deliver(openSolved("a", "printer"), ID);

        assertThat(tickets.store.log())
                .extracting(RecordedEvent::id)
                .containsExactly(DerivedIds.event(ID, 0), DerivedIds.event(ID, 1));
    }

    @Test
    void a_repeated_delivery_gets_the_receipt_of_the_first_although_the_decision_would_be_refused_now() {
        var first = deliver(openSolved("a", "printer"), ID).get();
        send(open("a", "screen"));

        var second = deliver(openSolved("a", "printer"), ID);

        assertThat(second).isEqualTo(Either.right(first.asReplayed()));
        assertThat(tickets.store.log()).hasSize(3);
    }

    @Test
    void a_repeated_delivery_needs_no_remembered_state() {
        var first = deliver(open("a", "printer"), ID).get();
        tickets.states.forgetEverything();

        assertThat(deliver(open("a", "printer"), ID)).isEqualTo(Either.right(first.asReplayed()));
    }

    @Test
    void a_delivery_that_loses_the_race_against_another_of_the_same_command_gets_its_receipt() {
        tickets.store.beforeNextAppend(() -> deliver(open("a", "printer"), ID));

        var second = deliver(open("a", "printer"), ID);

        assertThat(second.get().events()).extracting(Receipt.Emitted::id).containsExactly(DerivedIds.event(ID, 0));
        assertThat(tickets.store.log()).hasSize(1);
    }

    @Test
    void another_command_is_decided_although_it_is_the_same() {
        deliver(open("a", "printer"), ID);

        assertThat(deliver(open("a", "printer"), MessageId.of("command-8")))
                .isEqualTo(Either.left(new Rejected<>(new TicketNotOpenable(ticket("a"), TicketStatus.OPEN))));
    }

    @Test
    void a_repeated_delivery_of_a_command_that_led_to_nothing_is_decided_again() {
        var close = new CloseTicket(ticket("a"), Optional.empty());
        assertThat(deliver(close, ID)).isEqualTo(Either.left(new Rejected<>(new TicketNotFound(ticket("a")))));
        send(open("a", "printer"));

        assertThat(deliver(close, ID).get().events()).hasSize(1);
    }

    @Test
    void a_command_that_is_not_repeatable_is_decided_again_and_its_events_have_new_ids() {
        var id = by(open("a", "printer")).metadata().commandId();
        deliver(open("a", "printer"), id);
        send(open("b", "printer"));

        assertThat(send(open("a", "printer")))
                .isEqualTo(Either.left(new Rejected<>(new TicketNotOpenable(ticket("a"), TicketStatus.OPEN))));
        assertThat(tickets.store.log())
                .extracting(RecordedEvent::id)
                .doesNotHaveDuplicates()
                .startsWith(DerivedIds.event(id, 0));
    }

    private Either<CommandFailure<TicketRejection>, Receipt> send(TicketCommand command) {
        return tickets.commands.handle(by(command));
    }

    private Either<CommandFailure<TicketRejection>, Receipt> deliver(TicketCommand command, MessageId id) {
        return tickets.commands.handle(new CommandEnvelope<>(
                command,
                new CommandMetadata(id, id, id, "acme", "alice", Optional.empty(), Optional.empty(), true)));
    }
}
