package com.gyroscops.eventsourcing.query.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/// A cached result with the data to check whether it is still valid.
///
/// @param position what was true at this position in the log is the answer
/// @param computedAt when it was read from the log
public record CachedAnswer<A>(A value, long position, Instant computedAt) {

    /// How long an answer is remembered at most, valid or not.
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    public CachedAnswer {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(computedAt, "computedAt");
    }

    /// Whether it is too old at `now`, however true it may be.
    public boolean isExpiredAt(Instant now) {
        return !now.isBefore(computedAt.plus(LIFETIME));
    }

    /// The same answer, found to be true still at a later position. It does not get any younger by that.
    public CachedAnswer<A> at(long later) {
        return new CachedAnswer<>(value, later, computedAt);
    }
}
