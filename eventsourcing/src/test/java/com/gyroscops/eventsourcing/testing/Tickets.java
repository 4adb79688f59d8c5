package com.gyroscops.eventsourcing.testing;

import com.gyroscops.eventsourcing.aggregate.NoFacts;
import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.command.BatchReceipt;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.execution.AggregateExecutor;
import com.gyroscops.eventsourcing.execution.AggregateLoader;
import com.gyroscops.eventsourcing.execution.BatchExecutor;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.LogMessages;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.testing.TicketCommand.OpenTicket;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Handles commands of tickets over a list and maps, through the executors and the whole pipeline.
public final class Tickets {

    private static final Facts<NoFacts> NONE = Facts.given(NoFacts.NONE);

    public final ListStore store = new ListStore();
    public final MapStates<Ticket> states = new MapStates<>();
    public final CommandHandler<TicketCommand, TicketRejection, Receipt> commands;
    public final CommandHandler<OpenTickets, TicketRejection, BatchReceipt<TicketRejection>> batch;

    /// Opens many tickets in one append, or none.
    public record OpenTickets(List<OpenTicket> commands) {

        public OpenTickets {
            commands = List.copyOf(commands);
        }
    }

    public Tickets() {
        this(Observation.NONE);
    }

    /// With the observers in `observation`.
    public Tickets(Observation observation) {
        var loader = new AggregateLoader<>(TicketEvent.class, store, states, observation);
        var envelopes = new EnvelopeFactory(Say.TYPES, () -> new EventId(UUID.randomUUID()));
        var facts = new FactReader(store, Say.TYPES, Tags::of, new MapStates<>());
        var single = new AggregateExecutor<>(loader, facts, store, envelopes);
        var many = new BatchExecutor<>(loader, facts, store, envelopes);
        var pipeline = new CommandPipeline(observation, new MapIdempotency(), new RetryPolicy(3, _ -> {}));
        commands = pipeline.around(envelope -> single.execute(envelope, Ticket.AGGREGATE, NONE), Tickets::messages);
        batch = pipeline.around(
                envelope ->
                        many.execute(envelope.command().commands(), envelope.metadata(), Ticket.AGGREGATE, _ -> NONE),
                batch -> new LogMessages("Tickets opened", "Tickets not opened", Map.of()));
    }

    private static LogMessages messages(TicketCommand command) {
        var id = command.ticketId().value();
        return command instanceof OpenTicket open
                ? new LogMessages(
                        "Ticket opened", "Ticket not opened", Map.of("ticketId", id, "subject", open.subject()))
                : new LogMessages("Ticket changed", "Ticket not changed", Map.of("ticketId", id));
    }
}
