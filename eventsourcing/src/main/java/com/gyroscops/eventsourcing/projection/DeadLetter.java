package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.StreamId;
import java.time.Instant;
import java.util.Optional;

/// An event that a projection has parked: it could not be applied, or its turn has not come.
///
/// @param attempts how often it was tried; 0 for one that only waits
/// @param reason what the last attempt failed of; empty for one that only waits
/// @param since when its stream was parked
/// @param behind the first parked event of its stream, when this one waits for it
public record DeadLetter(
        long position,
        EventId eventId,
        EventType type,
        StreamId stream,
        int attempts,
        Optional<String> reason,
        Instant since,
        Optional<Long> behind) {}
