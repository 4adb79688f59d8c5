package com.gyroscops.eventsourcing.counters;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.time.Instant;
import java.util.Comparator;

/// The number of events of one type in one organization.
///
/// @param lastPosition the position of the last of these events
/// @param lastTimestamp the timestamp of that event
public record EventCounter(
        String type, String organization, long count, long lastPosition, Instant lastTimestamp) {

    /// By type, then by organization.
    public static final Comparator<EventCounter> ORDER = Comparator.comparing(EventCounter::type)
            .thenComparing(counter -> counter.organization());

    /// The counter of `event` alone.
    public static EventCounter of(RecordedEvent event) {
        return new EventCounter(
                event.type().name(), event.metadata().organizationId(), 1, event.position(), event.timestamp());
    }

    /// The sum of this counter and one of other events of the same kind. A later position never has an earlier
    /// timestamp.
    public EventCounter plus(EventCounter other) {
        var last = other.lastPosition > lastPosition ? other : this;
        return new EventCounter(type, organization, count + other.count, last.lastPosition, last.lastTimestamp);
    }
}
