package com.gyroscops.application.projection;

import java.util.List;
import java.util.Optional;

/// One page of parked events, by position.
///
/// @param next the position that the next page goes beyond; empty when nothing was left behind this page
public record ParkedPage(List<ParkedEvent> events, Optional<Long> next) {

    public ParkedPage {
        events = List.copyOf(events);
    }
}
