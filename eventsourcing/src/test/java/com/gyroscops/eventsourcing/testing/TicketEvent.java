package com.gyroscops.eventsourcing.testing;

import java.util.Optional;

/// The events of a ticket.
public sealed interface TicketEvent {

    TicketId ticketId();

    record TicketOpened(TicketId ticketId, String subject) implements TicketEvent {}

    record TicketClosed(TicketId ticketId, Optional<String> reason) implements TicketEvent {}

    record TicketCancelled(TicketId ticketId, Optional<String> reason) implements TicketEvent {}
}
