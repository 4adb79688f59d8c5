package com.gyroscops.eventsourcing.store;

import com.gyroscops.eventsourcing.search.EventCriteria;
import java.util.Objects;

/// An append condition on other streams: no event that matches `criteria` came after position `after`.
///
/// It makes a decision safe that was read from more than the stream it writes to.
///
/// @param after the position that the decision had read up to; 0 means that there must be no such event at all
public record Guard(EventCriteria criteria, long after) {

    public Guard {
        Objects.requireNonNull(criteria, "criteria");
        if (after < 0) {
            throw new IllegalArgumentException("positions are not negative: " + after);
        }
    }
}
