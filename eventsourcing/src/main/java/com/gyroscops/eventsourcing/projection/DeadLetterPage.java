package com.gyroscops.eventsourcing.projection;

import java.util.List;
import java.util.Optional;

/// One page of dead letters, by position.
///
/// @param next the position after which the next page begins; empty on the last page
public record DeadLetterPage(List<DeadLetter> events, Optional<Long> next) {

    public DeadLetterPage {
        events = List.copyOf(events);
    }
}
