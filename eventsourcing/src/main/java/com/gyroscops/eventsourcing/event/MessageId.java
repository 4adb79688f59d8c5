package com.gyroscops.eventsourcing.event;

import java.util.UUID;

/// The id of a command, an event or a conversation.
///
/// It is a text, which clients may choose; two ids are equal when their texts are. UUIDs, the usual case, are stored as
/// their 128 bits, which takes a quarter of the memory.
public sealed interface MessageId {

    /// The exact text.
    String value();

    /// The id with this text.
    static MessageId of(String text) {
        var uuid = UuidParser.parse(text);
        return uuid == null ? new Text(text) : uuid;
    }

    /// A UUID in the canonical form of RFC 9562: 36 characters, lower-case digits.
    ///
    /// @param high the first 64 bits
    /// @param low the other 64 bits
    record Uuid(long high, long low) implements MessageId {

        @Override
        public String value() {
            return new UUID(high, low).toString();
        }

        @Override
        public String toString() {
            return value();
        }
    }

    /// Any other text, including a UUID with upper-case digits.
    record Text(String value) implements MessageId {

        public Text {
            if (UuidParser.parse(value) != null) {
                throw new IllegalArgumentException("a UUID must be stored as such: " + value);
            }
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
