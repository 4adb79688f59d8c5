package com.gyroscops.eventsourcing.testing;

import java.util.Optional;

/// The commands of a ticket.
public sealed interface TicketCommand {

    TicketId ticketId();

    /// Opens a ticket, or reopens a closed one.
    ///
    /// @param solution closes the ticket at once, so that the command leads to two events
    record OpenTicket(TicketId ticketId, String subject, Optional<String> solution) implements TicketCommand {}

    record CloseTicket(TicketId ticketId, Optional<String> reason) implements TicketCommand {}

    record CancelTicket(TicketId ticketId, Optional<String> reason) implements TicketCommand {}
}
