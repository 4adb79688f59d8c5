package com.gyroscops.eventsourcing.event;

import java.util.Optional;
import java.util.UUID;

/// The id of an event; appending the same id twice is recognised.
///
/// @param high the first 64 bits of a UUID
/// @param low the other 64
public record EventId(long high, long low) {

    public EventId(UUID uuid) {
        this(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    /// Parses the canonical form of 36 characters; empty when `text` has another form.
    public static Optional<EventId> parse(String text) {
        if (text.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EventId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return new UUID(high, low).toString();
    }
}
