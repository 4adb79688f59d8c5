package com.gyroscops.eventsourcing.testing;

/// Why a command on a ticket is refused.
public sealed interface TicketRejection {

    record TicketNotFound(TicketId ticketId) implements TicketRejection {}

    record TicketNotOpen(TicketId ticketId, TicketStatus status) implements TicketRejection {}

    /// It is open already, or cancelled.
    record TicketNotOpenable(TicketId ticketId, TicketStatus status) implements TicketRejection {}

    record SubjectMissing(TicketId ticketId) implements TicketRejection {}
}
