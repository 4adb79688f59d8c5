package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.StreamId;
import java.time.Instant;
import java.util.Optional;

/// An event that a projection could not apply, or that waits behind one in its stream.
///
/// @param attempts how often it was tried; 0 for one that only waits
/// @param reason why the last attempt failed; empty for one that only waits
/// @param since when the first event of its stream failed
/// @param behind the first dead letter of its stream, when this one waits for it
public record DeadLetter(
        long position,
        EventId eventId,
        EventType type,
        StreamId stream,
        int attempts,
        Optional<String> reason,
        Instant since,
        Optional<Long> behind) {}
