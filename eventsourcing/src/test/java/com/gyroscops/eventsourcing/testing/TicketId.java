package com.gyroscops.eventsourcing.testing;

/// Names a ticket.
public record TicketId(String value) {}
