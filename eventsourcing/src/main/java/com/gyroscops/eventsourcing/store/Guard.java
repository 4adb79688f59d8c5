package com.gyroscops.eventsourcing.store;

import com.gyroscops.eventsourcing.search.EventCriteria;
import java.util.Objects;

/// An append condition on other streams: no event that matches `criteria` has a position after `after`.
///
/// It protects a decision that has read more than the stream it appends to.
///
/// @param after the position up to which the decision has read; 0 means that no such event may exist at all
public record Guard(EventCriteria criteria, long after) {

    public Guard {
        Objects.requireNonNull(criteria, "criteria");
        if (after < 0) {
            throw new IllegalArgumentException("positions are not negative: " + after);
        }
    }
}
