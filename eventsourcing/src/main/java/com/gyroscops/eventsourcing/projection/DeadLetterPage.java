package com.gyroscops.eventsourcing.projection;

import java.util.List;
import java.util.Optional;

/// One page of dead letters, by position.
///
/// @param next the position that the next page goes beyond; empty when nothing was left behind this page
public record DeadLetterPage(List<DeadLetter> events, Optional<Long> next) {

    public DeadLetterPage {
        events = List.copyOf(events);
    }
}
