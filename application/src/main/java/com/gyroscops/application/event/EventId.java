package com.gyroscops.application.event;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Names one event for ever; appending the same id twice is recognised.
public record EventId(UUID value) {

    public EventId {
        Objects.requireNonNull(value, "value");
    }

    /// The id that `text` writes, in the form of 36 characters; empty when it writes none.
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
        return value.toString();
    }
}
