package com.gyroscops.eventsourcing.event;

import java.util.Objects;

/// The stored type of an event: a stable name and a version.
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
