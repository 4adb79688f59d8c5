package com.gyroscops.eventsourcing.testing;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.NoFacts;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.testing.TicketCommand.CancelTicket;
import com.gyroscops.eventsourcing.testing.TicketCommand.CloseTicket;
import com.gyroscops.eventsourcing.testing.TicketCommand.OpenTicket;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketCancelled;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testing.TicketEvent.TicketOpened;
import com.gyroscops.eventsourcing.testing.TicketRejection.SubjectMissing;
import com.gyroscops.eventsourcing.testing.TicketRejection.TicketNotFound;
import com.gyroscops.eventsourcing.testing.TicketRejection.TicketNotOpen;
import com.gyroscops.eventsourcing.testing.TicketRejection.TicketNotOpenable;
import io.vavr.control.Either;
import java.util.List;

/// The aggregate of these tests: a ticket that is opened, closed, reopened, and finally cancelled.
///
/// @param changes the number of events in this state, so that an event that is missing or applied twice is detected
public record Ticket(TicketStatus status, String subject, int changes) {

    public static final Aggregate<Ticket, TicketCommand, NoFacts, TicketEvent, TicketRejection> AGGREGATE =
            Aggregate.named("Ticket")
                    .identifiedBy(TicketCommand::ticketId, TicketId::value)
                    .deciding(new Ticket(TicketStatus.ABSENT, "", 0), Ticket::decide, Ticket::evolve)
                    .events(TicketEvent.class);

    public static StreamId stream(TicketId ticket) {
        return new StreamId("Ticket", ticket.value());
    }

    private Either<TicketRejection, List<TicketEvent>> decide(TicketCommand command) {
        return switch (command) {
            case OpenTicket open -> open(open);
            case CloseTicket(var id, var reason) -> end(id, TicketStatus.CLOSED, new TicketClosed(id, reason));
            case CancelTicket(var id, var reason) -> end(id, TicketStatus.CANCELLED, new TicketCancelled(id, reason));
        };
    }

    private Either<TicketRejection, List<TicketEvent>> open(OpenTicket command) {
        var id = command.ticketId();
        if (command.subject().isBlank()) {
            return Either.left(new SubjectMissing(id));
        }
        if (status == TicketStatus.OPEN || status == TicketStatus.CANCELLED) {
            return Either.left(new TicketNotOpenable(id, status));
        }
        var opened = new TicketOpened(id, command.subject());
        return Either.right(
                command.solution().isPresent()
                        ? List.of(opened, new TicketClosed(id, command.solution()))
                        : List.of(opened));
    }

    private Either<TicketRejection, List<TicketEvent>> end(TicketId id, TicketStatus wanted, TicketEvent event) {
        return switch (status) {
            case ABSENT -> Either.left(new TicketNotFound(id));
            case OPEN -> Either.right(List.of(event));
            case CLOSED, CANCELLED ->
                status == wanted ? Either.right(List.of()) : Either.left(new TicketNotOpen(id, status));
        };
    }

    private Ticket evolve(TicketEvent event) {
        return switch (event) {
            case TicketOpened(var _, var about) -> new Ticket(TicketStatus.OPEN, about, changes + 1);
            case TicketClosed _ -> new Ticket(TicketStatus.CLOSED, subject, changes + 1);
            case TicketCancelled _ -> new Ticket(TicketStatus.CANCELLED, subject, changes + 1);
        };
    }
}
