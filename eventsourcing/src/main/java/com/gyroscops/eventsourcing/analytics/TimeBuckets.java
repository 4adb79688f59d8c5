package com.gyroscops.eventsourcing.analytics;

import java.time.Instant;

/// Divides time into consecutive buckets, each from the end of the previous one to just before its own end.
@FunctionalInterface
public interface TimeBuckets {

    /// The end of the bucket that `instant` lies in: later than `instant`, and the same for all instants of a bucket.
    Instant end(Instant instant);

    /// The end of the bucket that `instant` lies in, for those who go from bucket to bucket and must get on.
    ///
    /// @throws IllegalArgumentException when that is not later than `instant`: a bug in these buckets
    default Instant endAfter(Instant instant) {
        var end = end(instant);
        if (!end.isAfter(instant)) {
            throw new IllegalArgumentException("a bucket ends at " + end + ", where " + instant + " lies in it");
        }
        return end;
    }
}
