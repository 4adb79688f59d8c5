package com.gyroscops.eventsourcing.event;

import java.util.UUID;

/// Ids that are computed from others, so that a repeated delivery leads to the same ones: UUIDs of version 3 (RFC 9562).
public final class DerivedIds {

    private DerivedIds() {}

    /// The id of a command.
    ///
    /// @param parts what distinguishes it from all other derived commands; never a line break inside
    public static MessageId command(String... parts) {
        return MessageId.of(uuid(parts).toString());
    }

    /// The id of an event that a command led to.
    ///
    /// @param index the event's index among those of the command, from 0
    public static EventId event(MessageId command, int index) {
        return new EventId(uuid(command.value(), Integer.toString(index)));
    }

    /// The ids of the events that a command led to, in order. For one thread.
    public static EventIds eventsOf(MessageId command) {
        return new EventIds() {
            private int index;

            @Override
            public EventId next() {
                return event(command, index++);
            }
        };
    }

    private static UUID uuid(String... parts) {
        var name = String.join("\n", parts);
        var bytes = new byte[name.length() * Character.BYTES];
        for (var i = 0; i < name.length(); i++) {
            bytes[2 * i] = (byte) (name.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) name.charAt(i);
        }
        return UUID.nameUUIDFromBytes(bytes);
    }
}
