package com.gyroscops.eventsourcing.testkit.analytics;

import com.gyroscops.eventsourcing.analytics.BucketCount;
import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.analytics.EventPartitions;
import com.gyroscops.eventsourcing.analytics.EventSelection;
import com.gyroscops.eventsourcing.analytics.TimeBuckets;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.EventReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A reference implementation that scans all events for each call. Correct, and too slow for anything but tests.
public class ModelEventAnalytics implements EventAnalytics {

    private final EventReader reader;

    public ModelEventAnalytics(EventReader reader) {
        this.reader = reader;
    }

    @Override
    public List<BucketCount> counts(EventSelection selection, TimeBuckets buckets) {
        return byBucket(events(selection), buckets);
    }

    @Override
    public EventPartitions partitions(EventSelection selection, TimeBuckets buckets) {
        var events = events(selection);
        return new EventPartitions(
                byBucket(events, buckets),
                by(events, event -> event.metadata().organizationId()),
                by(events, event -> event.metadata().userId()));
    }

    List<RecordedEvent> events(EventSelection selection) {
        return reader.readAll(0, Integer.MAX_VALUE).stream()
                .filter(selection::matches)
                .toList();
    }

    List<BucketCount> byBucket(List<RecordedEvent> events, TimeBuckets buckets) {
        var counts = new TreeMap<Instant, BucketCount>();
        events.forEach(event -> counts.merge(
                buckets.endAfter(event.timestamp()),
                new BucketCount(event.timestamp(), 1),
                (earlier, one) -> new BucketCount(earlier.first(), earlier.count() + one.count())));
        return List.copyOf(counts.values());
    }

    static <K> Map<K, Long> by(List<RecordedEvent> events, Function<RecordedEvent, K> key) {
        return events.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }
}
