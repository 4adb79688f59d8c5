package com.gyroscops.eventsourcing.search;

import java.util.Objects;
import java.util.Optional;

/// The requested page of a search.
///
/// @param beyond the position of the last event of the previous page; empty for the first page
/// @param limit the maximum number of events, at least 1
public record EventPageRequest(Direction direction, Optional<Long> beyond, int limit) {

    public EventPageRequest {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(beyond, "beyond");
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of a page must be at least 1: " + limit);
        }
    }

    public static EventPageRequest first(int limit) {
        return new EventPageRequest(Direction.FORWARDS, Optional.empty(), limit);
    }
}
