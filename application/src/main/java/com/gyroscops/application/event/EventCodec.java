package com.gyroscops.application.event;

import com.gyroscops.domain.shared.DomainEvent;

/// Outbound port: events as they are stored and sent (S46). Safe for use by many threads.
public interface EventCodec {

    /// The event under its stable name and today's schema version.
    EncodedEvent encode(DomainEvent event);

    /// The event that was written, older schema versions upcast to today's first. Unknown fields are ignored, so that
    /// history written by a later version stays readable.
    ///
    /// @throws UnreadableEventException when the name or version is unknown, or the data does not make such an
    // event
    DomainEvent decode(EncodedEvent event);
}
