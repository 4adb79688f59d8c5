package com.gyroscops.eventsourcing.analytics;

import java.util.List;

/// Outbound port: counting events.
///
/// Every count is exact and sees every append that was acknowledged before. Thread-safe.
public interface EventAnalytics {

    /// How many events of `selection` each of `buckets` holds: those that hold any, in the order of time.
    /// What it costs does not grow with the number of events, but with that of buckets that have any.
    List<BucketCount> counts(EventSelection selection, TimeBuckets buckets);

    /// The events of `selection` counted by bucket, organization and user, all of it at one moment.
    EventPartitions partitions(EventSelection selection, TimeBuckets buckets);
}
