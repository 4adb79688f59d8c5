package com.gyroscops.eventsourcing.analytics;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts one event at each of some instants, regardless of the selection.
record FixedCounts(List<Instant> events) implements EventAnalytics {

    static FixedCounts at(String... times) {
        return new FixedCounts(Arrays.stream(times).map(Instant::parse).toList());
    }

    @Override
    public List<BucketCount> counts(EventSelection selection, TimeBuckets buckets) {
        var counts = new TreeMap<Instant, BucketCount>();
        events.forEach(event -> counts.merge(
                buckets.end(event),
                new BucketCount(event, 1),
                (earlier, one) -> new BucketCount(earlier.first(), earlier.count() + one.count())));
        return List.copyOf(counts.values());
    }

    @Override
    public EventPartitions partitions(EventSelection selection, TimeBuckets buckets) {
        return new EventPartitions(counts(selection, buckets), Map.of(), Map.of());
    }
}
