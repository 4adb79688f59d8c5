package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.application.analytics.BucketCount;
import com.gyroscops.application.analytics.EventAnalytics;
import com.gyroscops.application.analytics.EventPartitions;
import com.gyroscops.application.analytics.EventSelection;
import com.gyroscops.application.analytics.TimeBuckets;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.infrastructure.inmemory.following.Follower;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Counts from timelines that follow the log, going from one bucket that is not empty to the next.
public final class InMemoryEventAnalytics implements EventAnalytics {

    private final Map<String, TypeTimelines> types = new HashMap<>();
    private final Supplier<Timeline> timelines;
    private final Follower follower;

    public InMemoryEventAnalytics(EventReader reader, EventFeed feed) {
        this(reader, feed, Timeline::new);
    }

    InMemoryEventAnalytics(EventReader reader, EventFeed feed, Supplier<Timeline> timelines) {
        this.timelines = timelines;
        this.follower = Follower.of(reader, feed, this::take);
    }

    @Override
    public List<BucketCount> counts(EventSelection selection, TimeBuckets buckets) {
        return follower.upToDate(() -> byBucket(selection, buckets));
    }

    @Override
    public EventPartitions partitions(EventSelection selection, TimeBuckets buckets) {
        return follower.upToDate(() -> new EventPartitions(
                byBucket(selection, buckets),
                by(TypeTimelines::byOrganization, selection),
                by(TypeTimelines::byUser, selection)));
    }

    private void take(RecordedEvent event) {
        types.computeIfAbsent(event.type().name(), _ -> new TypeTimelines(timelines))
                .add(event);
    }

    private List<BucketCount> byBucket(EventSelection selection, TimeBuckets buckets) {
        var stretches = selected(selection)
                .map(type -> new Stretch(type.all(), selection))
                .toList();
        var counts = new ArrayList<BucketCount>();
        for (var next = earliest(stretches); next.isPresent(); next = earliest(stretches)) {
            var first = next.get();
            var end = buckets.endAfter(first);
            counts.add(new BucketCount(
                    first,
                    stretches.stream()
                            .mapToLong(stretch -> stretch.takeUntil(end))
                            .sum()));
        }
        return counts;
    }

    private static Optional<Instant> earliest(Collection<Stretch> stretches) {
        return stretches.stream().filter(Stretch::isLeft).map(Stretch::time).min(Instant::compareTo);
    }

    private <K> Map<K, Long> by(Function<TypeTimelines, Map<K, Timeline>> partition, EventSelection selection) {
        var counts = new HashMap<K, Long>();
        selected(selection)
                .forEach(type -> partition.apply(type).forEach((key, timeline) -> {
                    var count = new Stretch(timeline, selection).count();
                    if (count > 0) {
                        counts.merge(key, (long) count, Long::sum);
                    }
                }));
        return counts;
    }

    private Stream<TypeTimelines> selected(EventSelection selection) {
        return selection.types().isEmpty()
                ? types.values().stream()
                : selection.types().stream().map(types::get).filter(type -> type != null);
    }
}
