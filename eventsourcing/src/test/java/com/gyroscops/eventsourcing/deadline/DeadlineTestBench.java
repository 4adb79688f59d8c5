package com.gyroscops.eventsourcing.deadline;

import static com.gyroscops.eventsourcing.testing.Say.open;
import static com.gyroscops.eventsourcing.testing.Say.ticket;

import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.eventsourcing.policy.CommandSender;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import com.gyroscops.eventsourcing.policy.RoutedCommands;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.testing.ListStore;
import com.gyroscops.eventsourcing.testing.ProjectionTestBench;
import com.gyroscops.eventsourcing.testing.Say;
import com.gyroscops.eventsourcing.testing.Ticket;
import com.gyroscops.eventsourcing.testing.TicketCommand;
import com.gyroscops.eventsourcing.testing.TicketCommand.CloseTicket;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketOpened;
import com.gyroscops.eventsourcing.testing.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Deadlines of tickets over a clock that tests move. The subject of a ticket says after how many seconds it is due.
final class DeadlineTestBench {

    /// A ticket that is not closed in time is escalated: another ticket is opened.
    static final DeadlineType ESCALATION = DeadlineType.named("escalation", DeadlineTestBench::escalate)
            .setBy(TicketOpened.class, event -> at(Long.parseLong(event.subject())))
            .withdrawnBy(TicketClosed.class);

    final Tickets tickets = new Tickets();
    final List<Failure> failures = new ArrayList<>();
    private Instant now = ListStore.START;

    /// What the listener was told.
    record Failure(PendingDeadline deadline, int attempts, String reason) {}

    /// A schedule of `types` with its timer, as after a start of the process.
    final class Timer {

        final ReadModel<DeadlineSchedule> schedule;
        final Deadlines deadlines;
        private final Projections projections;

        Timer(DeadlineType... types) {
            schedule = Deadlines.schedule(List.of(types));
            var engine = new ProjectionTestBench(tickets.store).engine();
            projections = Projections.of(List.of(Deadlines.projection(schedule)), engine, _ -> List.of());
            deadlines = new Deadlines(
                    schedule,
                    sender(),
                    () -> now,
                    (deadline, attempts, reason) ->
                            failures.add(new Failure(deadline, attempts, String.valueOf(reason.getMessage()))));
            catchUp();
        }

        void catchUp() {
            projections.catchUp();
        }

        /// Sends what is due after the schedule has read the log.
        int sendDue() {
            catchUp();
            return deadlines.sendDue();
        }
    }

    /// Deadlines without types, which are not started.
    Deadlines timer(InstantSource clock, DeadlineListener listener) {
        return new Deadlines(Deadlines.schedule(List.of()), sender(), clock, listener);
    }

    Timer started(DeadlineType... types) {
        return new Timer(types);
    }

    void move(Duration by) {
        now = now.plus(by);
    }

    static Instant at(long second) {
        return ListStore.START.plusSeconds(second);
    }

    /// A command of Alice, who has to succeed.
    void alice(TicketCommand command) {
        tickets.commands.handle(Say.by(command)).getOrElseThrow(failure -> new AssertionError(failure.toString()));
    }

    static CloseTicket close(String ticket) {
        return new CloseTicket(ticket(ticket), Optional.empty());
    }

    /// The names of the tickets that were opened, in order.
    List<String> opened() {
        return tickets.store.log().stream()
                .map(event -> event.data())
                .filter(TicketOpened.class::isInstance)
                .map(event -> ((TicketOpened) event).ticketId().value())
                .toList();
    }

    private CommandSender sender() {
        var bus = new RoutedCommands(List.of(new CommandRoute<>(Ticket.AGGREGATE, tickets.commands)));
        return new CommandSender(bus, tickets.store, () -> now);
    }

    static PolicyCommand<?> escalate(String ticket, Instant due) {
        var late = Duration.between(ListStore.START, due).toSeconds();
        return PolicyCommand.to(Ticket.AGGREGATE, open("escalation-of-" + ticket, Long.toString(late + 1_000_000)));
    }
}
