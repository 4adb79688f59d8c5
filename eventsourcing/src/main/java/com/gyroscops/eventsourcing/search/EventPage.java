package com.gyroscops.eventsourcing.search;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;
import java.util.Optional;

/// One page of a search. A page does not change while events are appended.
///
/// @param next the [EventPageRequest#beyond] of the next page; empty on the last page
public record EventPage(List<RecordedEvent> events, Optional<Long> next) {

    public EventPage {
        events = List.copyOf(events);
    }
}
