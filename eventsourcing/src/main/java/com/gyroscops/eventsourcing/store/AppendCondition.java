package com.gyroscops.eventsourcing.store;

import java.util.Objects;

/// A condition of an append: no event that matches `query` has a position after `after`.
///
/// It protects a decision that depends on more than the stream it appends to.
///
/// @param after the position up to which the decision has read; 0 means that no such event may exist at all
public record AppendCondition(BoundaryQuery query, long after) {

    public AppendCondition {
        Objects.requireNonNull(query, "query");
        if (after < 0) {
            throw new IllegalArgumentException("positions are not negative: " + after);
        }
    }
}
