package com.gyroscops.eventsourcing.testing;

/// The id of a ticket.
public record TicketId(String value) {}
