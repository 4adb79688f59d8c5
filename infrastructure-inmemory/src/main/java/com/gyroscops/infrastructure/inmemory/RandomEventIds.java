package com.gyroscops.infrastructure.inmemory;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventIds;
import java.util.UUID;

/// Event ids that are random, 122 bits of them (RFC 9562, version 4).
record RandomEventIds() implements EventIds {

    @Override
    public EventId next() {
        return new EventId(UUID.randomUUID());
    }
}
