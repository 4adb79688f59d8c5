package com.gyroscops.eventsourcing.analytics;

import java.util.List;

/// Outbound port: counting events.
///
/// Counts are exact and include every append acknowledged before the call. Thread-safe.
public interface EventAnalytics {

    /// Counts the events of `selection` in each of `buckets` that has any, in the order of time. The cost grows with
    /// the number of these buckets, not of events.
    List<BucketCount> counts(EventSelection selection, TimeBuckets buckets);

    /// Counts the events of `selection` by bucket, organization and user, all at the same position of the log.
    EventPartitions partitions(EventSelection selection, TimeBuckets buckets);
}
