package com.gyroscops.eventsourcing.execution;

import static com.gyroscops.eventsourcing.testing.Say.by;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static com.gyroscops.eventsourcing.testing.Say.openSolved;
import static com.gyroscops.eventsourcing.testing.Say.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.command.BatchReceipt;
import com.gyroscops.eventsourcing.command.BatchReceipt.RejectedItem;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreFull;
import com.gyroscops.eventsourcing.testing.TicketCommand.OpenTicket;
import com.gyroscops.eventsourcing.testing.TicketRejection;
import com.gyroscops.eventsourcing.testing.TicketRejection.SubjectMissing;
import com.gyroscops.eventsourcing.testing.TicketRejection.TicketNotOpenable;
import com.gyroscops.eventsourcing.testing.TicketStatus;
import com.gyroscops.eventsourcing.testing.Tickets;
import com.gyroscops.eventsourcing.testing.Tickets.OpenTickets;
import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchExecutorTest {

    private final Tickets tickets = new Tickets();

    @Test
    void an_atomic_batch_is_one_append() {
        var outcome = send(open("a", "printer"), openSolved("b", "screen"));

        assertThat(outcome).isEqualTo(Either.right(new BatchReceipt<>(2, List.of(), 3, 3, false)));
        assertThat(tickets.store.requests()).hasSize(1);
    }

    @Test
    void one_refusal_in_an_atomic_batch_leaves_nothing_and_all_refusals_are_told() {
        var outcome = send(open("a", "printer"), open("b", ""), open("a", "printer"));

        assertThat(outcome)
                .isEqualTo(Either.right(new BatchReceipt<>(
                        0,
                        List.of(
                                refused(1, new SubjectMissing(ticket("b"))),
                                refused(2, new TicketNotOpenable(ticket("a"), TicketStatus.OPEN))),
                        0,
                        0,
                        false)));
        assertThat(tickets.store.log()).isEmpty();
    }

    @Test
    void an_atomic_batch_that_loses_a_race_is_decided_again_as_a_whole() {
        tickets.store.beforeNextAppend(() -> tickets.commands.handle(by(open("b", "screen"))));

        var outcome = send(open("a", "printer"), open("b", "printer"));

        assertThat(outcome)
                .isEqualTo(Either.right(new BatchReceipt<>(
                        0, List.of(refused(1, new TicketNotOpenable(ticket("b"), TicketStatus.OPEN))), 0, 1, false)));
        assertThat(tickets.store.log()).hasSize(1);
    }

    @Test
    void an_empty_batch_is_accepted_and_does_nothing() {
        assertThat(send()).isEqualTo(Either.right(new BatchReceipt<>(0, List.of(), 0, 0, false)));
    }

    @Test
    void an_atomic_batch_that_does_not_fit_leaves_nothing() {
        tickets.store.room = 1;

        assertThat(send(open("a", "printer"), open("b", "printer"))).isEqualTo(Either.left(new StoreFull<>(0, 1)));
        assertThat(tickets.store.log()).isEmpty();
    }

    private static RejectedItem<TicketRejection> refused(int index, TicketRejection why) {
        return new RejectedItem<>(index, new Rejected<>(why));
    }

    private Either<CommandFailure<TicketRejection>, BatchReceipt<TicketRejection>> send(OpenTicket... commands) {
        return tickets.batch.handle(by(new OpenTickets(List.of(commands))));
    }
}
