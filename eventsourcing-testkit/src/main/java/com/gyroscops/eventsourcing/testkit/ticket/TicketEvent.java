package com.gyroscops.eventsourcing.testkit.ticket;

import java.math.BigDecimal;
import java.util.Optional;

/// The events of a ticket, which together have every kind of component that an event may have.
public sealed interface TicketEvent {

    TicketId ticketId();

    record TicketOpened(TicketId ticketId, String subject, Priority priority) implements TicketEvent {}

    record TicketEstimated(TicketId ticketId, Effort effort) implements TicketEvent {}

    record TicketReopened(TicketId ticketId, boolean urgent, long times) implements TicketEvent {}

    record TicketClosed(TicketId ticketId, Optional<String> reason) implements TicketEvent {}

    record TicketCancelled(TicketId ticketId, Optional<String> reason) implements TicketEvent {}

    record TicketMerged(TicketId ticketId, TicketId duplicateId) implements TicketEvent {}

    enum Priority {
        LOW,
        HIGH
    }

    record Effort(BigDecimal hours, Team team) {}

    record Team(String name) {}
}
