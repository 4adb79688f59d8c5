package com.gyroscops.eventsourcing.policy;

import static com.gyroscops.eventsourcing.testing.Say.ticket;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.testing.ListStore;
import com.gyroscops.eventsourcing.testing.MapStates;
import com.gyroscops.eventsourcing.testing.ProjectionTestBench;
import com.gyroscops.eventsourcing.testing.Say;
import com.gyroscops.eventsourcing.testing.Ticket;
import com.gyroscops.eventsourcing.testing.TicketCommand;
import com.gyroscops.eventsourcing.testing.TicketCommand.CancelTicket;
import com.gyroscops.eventsourcing.testing.TicketCommand.CloseTicket;
import com.gyroscops.eventsourcing.testing.Tickets;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Policies over tickets, with a record of the commands that they send.
final class PolicyTestBench {

    final Tickets tickets = new Tickets();
    final ProjectionTestBench watched = new ProjectionTestBench(tickets.store);
    final List<Sent> sent = new ArrayList<>();

    private final CommandBus routed =
            new RoutedCommands(List.of(new CommandRoute<>(Ticket.AGGREGATE, tickets.commands)));

    /// A command on its way to the handlers.
    record Sent(Object command, CommandMetadata metadata) {}

    /// Runners of `policies` that have not delivered anything yet.
    Policies running(Policy... policies) {
        return running(new MapCheckpoints(), policies);
    }

    Policies running(PolicyCheckpoints checkpoints, Policy... policies) {
        return Policies.of(List.of(policies), checkpoints, facts(), sender(), watched.engine());
    }

    CommandSender sender() {
        return new CommandSender(new Recording(), tickets.store, () -> ListStore.START);
    }

    /// A command of Alice, who has to succeed.
    void alice(TicketCommand command) {
        tickets.commands.handle(Say.by(command)).getOrElseThrow(failure -> new AssertionError(failure.toString()));
    }

    /// The data of all events in the log.
    List<Object> log() {
        return tickets.store.log().stream().map(event -> event.data()).toList();
    }

    static PolicyCommand<TicketCommand> to(TicketCommand command) {
        return PolicyCommand.to(Ticket.AGGREGATE, command);
    }

    static CancelTicket cancel(String ticket) {
        return new CancelTicket(ticket(ticket), Optional.empty());
    }

    static CloseTicket close(String ticket) {
        return new CloseTicket(ticket(ticket), Optional.empty());
    }

    private FactReader facts() {
        return new FactReader(tickets.store, Say.TYPES, Tags::of, new MapStates<>());
    }

    private final class Recording implements CommandBus {

        @Override
        public <C> Either<? extends CommandFailure<?>, Receipt> send(
                PolicyCommand<C> command, CommandMetadata metadata) {
            sent.add(new Sent(command.command(), metadata));
            return routed.send(command, metadata);
        }
    }
}
