package com.gyroscops.eventsourcing.event;

import java.util.List;

/// Outbound port: encodes and decodes events. Thread-safe.
public interface EventCodec {

    /// The event under its stable name and today's schema version.
    EncodedEvent encode(Object event);

    /// [EncodedEvent#texts] of what `event` is written as, for those who want nothing else of it.
    default List<String> texts(Object event) {
        return encode(event).texts();
    }

    /// The event that was written, older schema versions upcast to today's first. Unknown fields are ignored, so that
    /// history written by a later version stays readable.
    ///
    /// @throws UnreadableEventException when the name or version is unknown, or the data does not make such
    ///     an event
    Object decode(EncodedEvent event);
}
