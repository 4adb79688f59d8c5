package com.gyroscops.application.projection;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventType;
import com.gyroscops.application.event.StreamId;
import java.time.Instant;
import java.util.Optional;

/// An event that a projection has set aside: it could not take it in, or not in its turn.
///
/// @param attempts how often it was tried; 0 for one that only waits
/// @param reason what the last attempt failed of; empty for one that only waits
/// @param since when its stream was parked
/// @param behind the first parked event of its stream, when this one waits for it
public record ParkedEvent(
        long position,
        EventId eventId,
        EventType type,
        StreamId stream,
        int attempts,
        Optional<String> reason,
        Instant since,
        Optional<Long> behind) {}
