package com.gyroscops.eventsourcing.event;

import java.util.List;

/// Outbound port: encodes and decodes events. Thread-safe.
public interface EventCodec {

    /// Encodes the event under its stable name and current version.
    EncodedEvent encode(Object event);

    /// The [EncodedEvent#texts] of `event`, for callers that need nothing else.
    default List<String> texts(Object event) {
        return encode(event).texts();
    }

    /// Decodes an event, after upcasting older versions. Unknown fields are ignored, so that events written by later
    /// versions stay readable.
    ///
    /// @throws UnreadableEventException when the name or version is unknown, or the data does not match the event class
    Object decode(EncodedEvent event);
}
