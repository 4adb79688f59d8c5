package com.gyroscops.eventsourcing.query.cache;

import com.gyroscops.eventsourcing.store.LogId;
import java.util.Objects;

/// The key of a cached result: kind, query, caller and log.
///
/// Two queries have equal keys exactly when they are equivalent.
///
/// @param text the query and the organization, in canonical form
public record CacheKey<A>(String text, Class<A> type) {

    public CacheKey {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
    }

    /// The key of the result of `query` for `organization`.
    public static <A> CacheKey<A> of(CanonicalQuery query, Class<A> type, String organization, LogId log) {
        var text = CanonicalQuery.token(log.value()) + CanonicalQuery.token(organization) + query.text();
        return new CacheKey<>(text, type);
    }
}
