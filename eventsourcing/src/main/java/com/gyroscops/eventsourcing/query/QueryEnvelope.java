package com.gyroscops.eventsourcing.query;

import java.util.Objects;
import java.util.Optional;

/// A query with its metadata.
///
/// @param organization the organization that asks
/// @param atLeast the position in the log that the result has to include; empty for no requirement
public record QueryEnvelope<Q>(Q query, String organization, Optional<Long> atLeast) {

    public QueryEnvelope {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(atLeast, "atLeast");
    }
}
