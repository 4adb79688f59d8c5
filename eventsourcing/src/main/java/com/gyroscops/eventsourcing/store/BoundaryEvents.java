package com.gyroscops.eventsourcing.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;

/// The events of a [BoundaryQuery], and the position at which they were read.
///
/// Only this position may go into an [AppendCondition]. The head that is read before or after the events may be another
/// one, and an event in between would never be noticed.
///
/// @param events all matching events up to `position` and after the requested one, ascending
/// @param position the head of the log when they were read
public record BoundaryEvents(List<RecordedEvent> events, long position) {

    public BoundaryEvents {
        events = List.copyOf(events);
    }
}
