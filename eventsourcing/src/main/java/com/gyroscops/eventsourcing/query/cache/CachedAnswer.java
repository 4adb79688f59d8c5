package com.gyroscops.eventsourcing.query.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/// A cached result with the data to check whether it is still valid.
///
/// @param position the position in the log at which the result was correct
/// @param computedAt the time at which it was read from the log
public record CachedAnswer<A>(A value, long position, Instant computedAt) {

    /// The longest time that a result is cached, valid or not.
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    public CachedAnswer {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(computedAt, "computedAt");
    }

    /// Whether the lifetime is over at `now`, even if the result is still correct.
    public boolean isExpiredAt(Instant now) {
        return !now.isBefore(computedAt.plus(LIFETIME));
    }

    /// The same result, found to be correct at a later position. Its age does not change.
    public CachedAnswer<A> at(long later) {
        return new CachedAnswer<>(value, later, computedAt);
    }
}
