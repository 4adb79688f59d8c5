package com.gyroscops.eventsourcing.testing;

/// The rejections of commands on a ticket.
public sealed interface TicketRejection {

    record TicketNotFound(TicketId ticketId) implements TicketRejection {}

    record TicketNotOpen(TicketId ticketId, TicketStatus status) implements TicketRejection {}

    /// The ticket is already open, or cancelled.
    record TicketNotOpenable(TicketId ticketId, TicketStatus status) implements TicketRejection {}

    record SubjectMissing(TicketId ticketId) implements TicketRejection {}
}
