package com.gyroscops.eventsourcing.testing;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.IdempotencyToken;
import com.gyroscops.eventsourcing.command.Precondition;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.testing.TicketCommand.OpenTicket;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketCancelled;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketOpened;
import java.util.Optional;
import java.util.UUID;

/// Short factory methods for tests.
public final class Say {

    public static final String ALICE = "alice";
    public static final String ACME = "acme";
    public static final EventTypes TYPES = EventTypes.none()
            .and(TicketOpened.class, "TicketOpened", 1)
            .and(TicketClosed.class, "TicketClosed", 1)
            .and(TicketCancelled.class, "TicketCancelled", 1);

    private Say() {}

    public static TicketId ticket(String id) {
        return new TicketId(id);
    }

    public static OpenTicket open(String ticket, String subject) {
        return new OpenTicket(ticket(ticket), subject, Optional.empty());
    }

    /// Opens a ticket and closes it at once: two events.
    public static OpenTicket openSolved(String ticket, String subject) {
        return new OpenTicket(ticket(ticket), subject, Optional.of("solved"));
    }

    public static TicketOpened opened(String ticket) {
        return new TicketOpened(ticket(ticket), "printer");
    }

    public static TicketClosed closed(String ticket) {
        return new TicketClosed(ticket(ticket), Optional.empty());
    }

    /// An envelope of `command` from the user Alice of the organization Acme.
    public static <C> CommandEnvelope<C> by(C command) {
        return new CommandEnvelope<>(command, metadata(Optional.empty(), Optional.empty()));
    }

    public static <C> CommandEnvelope<C> expecting(ExpectedRevision expected, C command) {
        return expecting(Precondition.of(expected), command);
    }

    public static <C> CommandEnvelope<C> expecting(Precondition expected, C command) {
        return new CommandEnvelope<>(command, metadata(Optional.of(expected), Optional.empty()));
    }

    public static <C> CommandEnvelope<C> once(String key, C command) {
        var token = new IdempotencyToken(key, command.toString());
        return new CommandEnvelope<>(command, metadata(Optional.empty(), Optional.of(token)));
    }

    public static NewEvent event(TicketEvent fact) {
        var id = new EventId(UUID.randomUUID());
        var who = new EventMetadata(
                MessageId.of("correlation"), MessageId.of("cause"), MessageId.of("command"), ACME, ALICE);
        return new NewEvent(id, TYPES.of(fact), fact, who);
    }

    private static CommandMetadata metadata(Optional<Precondition> expected, Optional<IdempotencyToken> idempotency) {
        return new CommandMetadata(
                MessageId.of("command-1"),
                MessageId.of("correlation-1"),
                MessageId.of("cause-1"),
                ACME,
                ALICE,
                expected,
                idempotency);
    }
}
