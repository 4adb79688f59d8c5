package com.gyroscops.application.counters;

import com.gyroscops.application.event.RecordedEvent;
import java.util.List;

/// Outbound port: the counters of events, and how far into the log they have come. Safe for use by many threads; one
/// thread at a time writes.
public interface EventCounters {

    /// The counters that match, by type and then by organization. Its cost does not grow with the events.
    List<EventCounter> find(FindCounters query);

    /// Counts `event`, unless one of its stream's with its revision or a later one is counted (B30).
    void count(RecordedEvent event);

    /// The position up to which every event is counted, or was set aside. It never decreases.
    long position();

    /// Moves on to `position`, unless it lies behind.
    void moveTo(long position);
}
