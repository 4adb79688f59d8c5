package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.event.EventView;
import java.util.List;
import java.util.Optional;

/// One page of events.
///
/// @param next the `beyond` of the next page; empty on the last page
public record EventViewPage(List<EventView> events, Optional<Long> next) {

    public EventViewPage {
        events = List.copyOf(events);
    }
}
