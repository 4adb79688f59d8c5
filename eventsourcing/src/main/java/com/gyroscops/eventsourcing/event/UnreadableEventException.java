package com.gyroscops.eventsourcing.event;

import java.io.Serial;

/// Thrown for stored data that cannot be decoded to an event.
public final class UnreadableEventException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UnreadableEventException(EventType type, String why) {
        super("cannot read " + type.name() + " version " + type.schemaVersion() + ": " + why);
    }

    public UnreadableEventException(EventType type, String why, Throwable cause) {
        super("cannot read " + type.name() + " version " + type.schemaVersion() + ": " + why, cause);
    }
}
