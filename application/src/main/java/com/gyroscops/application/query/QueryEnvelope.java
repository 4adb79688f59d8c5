package com.gyroscops.application.query;

import java.util.Objects;
import java.util.Optional;

/// A query on its way.
///
/// @param atLeast the position in the log that the answer has to include; empty when any will do
public record QueryEnvelope<Q>(Q query, Optional<Long> atLeast) {

    public QueryEnvelope {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(atLeast, "atLeast");
    }
}
