package com.gyroscops.eventsourcing.testing;

/// The status of a ticket; `ABSENT` before its first event.
public enum TicketStatus {
    ABSENT,
    OPEN,
    CLOSED,
    CANCELLED
}
