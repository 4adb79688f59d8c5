package com.gyroscops.eventsourcing.testing;

/// What a ticket is now; `ABSENT` before its first event.
public enum TicketStatus {
    ABSENT,
    OPEN,
    CLOSED,
    CANCELLED
}
