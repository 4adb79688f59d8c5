package com.gyroscops.eventsourcing.event;

import java.util.UUID;

/// The id of a command, an event or a conversation.
///
/// It is a text, which clients may choose: two ids are equal when their texts are. Most texts are UUIDs, and those are
/// held as their 128 bits, which takes a quarter of the memory.
public sealed interface MessageId {

    /// The exact text.
    String value();

    /// The id that `text` is.
    static MessageId of(String text) {
        var uuid = UuidParser.parse(text);
        return uuid == null ? new Text(text) : uuid;
    }

    /// The text of a UUID as RFC 9562 wants it written: 36 characters, the digits in lower case.
    ///
    /// @param high the first 64 bits
    /// @param low the other 64
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

    /// Any other text, a UUID in capitals among them.
    record Text(String value) implements MessageId {

        public Text {
            if (UuidParser.parse(value) != null) {
                throw new IllegalArgumentException("to be held as a UUID, or equal ids would not be: " + value);
            }
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
