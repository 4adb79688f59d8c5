package com.gyroscops.eventsourcing.testkit.ticket;

public record TicketId(String value) {}
