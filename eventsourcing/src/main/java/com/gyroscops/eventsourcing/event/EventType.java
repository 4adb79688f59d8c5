package com.gyroscops.eventsourcing.event;

import java.util.Objects;

/// What an event is called where it is stored and sent: a stable name and the version of its data's shape.
///
/// Neither follows the Java class, so a class can be renamed or moved while history stays readable.
///
/// @param schemaVersion 1 or more
public record EventType(String name, int schemaVersion) {

    public EventType {
        Objects.requireNonNull(name, "name");
        if (schemaVersion < 1) {
            throw new IllegalArgumentException("schema versions start at 1: " + name + " " + schemaVersion);
        }
    }
}
