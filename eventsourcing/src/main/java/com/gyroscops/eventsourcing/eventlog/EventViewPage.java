package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.event.EventView;
import java.util.List;
import java.util.Optional;

/// One page of events.
///
/// @param next where the next page goes on; empty when no event was left behind this page
public record EventViewPage(List<EventView> events, Optional<Long> next) {

    public EventViewPage {
        events = List.copyOf(events);
    }
}
