package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.StreamId;
import java.time.Instant;
import java.util.Optional;

/// An event that a projection could not apply, or that waits behind one in its stream.
///
/// @param attempts the number of attempts; 0 when it only waits
/// @param reason the failure of the last attempt; empty when it only waits
/// @param since the time at which the first event of its stream failed
/// @param behind the position of the stream's first dead letter, when this one waits for it
public record DeadLetter(
        long position,
        EventId eventId,
        EventType type,
        StreamId stream,
        int attempts,
        Optional<String> reason,
        Instant since,
        Optional<Long> behind) {}
