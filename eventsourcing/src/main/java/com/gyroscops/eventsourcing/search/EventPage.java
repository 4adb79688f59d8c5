package com.gyroscops.eventsourcing.search;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;
import java.util.Optional;

/// One page of a search. Pages stay what they are while events are appended.
///
/// @param next what the next page goes [EventPageRequest#beyond]; empty when no event was left behind this page
public record EventPage(List<RecordedEvent> events, Optional<Long> next) {

    public EventPage {
        events = List.copyOf(events);
    }
}
