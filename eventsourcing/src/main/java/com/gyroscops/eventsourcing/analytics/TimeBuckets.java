package com.gyroscops.eventsourcing.analytics;

import java.time.Instant;

/// Divides time into consecutive buckets; each begins at the end of the previous one and excludes its own end.
@FunctionalInterface
public interface TimeBuckets {

    /// The end of the bucket that contains `instant`: later than `instant`, and equal for all instants of a bucket.
    Instant end(Instant instant);

    /// Like [#end], but checks the result, for loops over buckets that must make progress.
    ///
    /// @throws IllegalArgumentException when the end is not later than `instant`: a bug in these buckets
    default Instant endAfter(Instant instant) {
        var end = end(instant);
        if (!end.isAfter(instant)) {
            throw new IllegalArgumentException("the bucket of " + instant + " ends at " + end + ", which is not later");
        }
        return end;
    }
}
