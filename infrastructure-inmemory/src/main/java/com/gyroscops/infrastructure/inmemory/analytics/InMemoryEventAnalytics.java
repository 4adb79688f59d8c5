package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.application.analytics.BucketCount;
import com.gyroscops.application.analytics.EventAnalytics;
import com.gyroscops.application.analytics.EventPartitions;
import com.gyroscops.application.analytics.EventSelection;
import com.gyroscops.application.analytics.TimeBuckets;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.infrastructure.inmemory.following.Follower;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Counts from timelines that follow the log, going from one bucket that is not empty to the next, and from columns
/// that stand beside them. Readers do not wait for each other.
public final class InMemoryEventAnalytics implements EventAnalytics {

    private final Map<String, TypeTimeline> types = new ConcurrentHashMap<>();
    private final Ordinals<OrganizationId> organizations = new Ordinals<>();
    private final Ordinals<UserId> users = new Ordinals<>();
    private final Supplier<TypeTimeline> timelines;
    private final Follower follower;
    private long reached;

    public InMemoryEventAnalytics(EventReader reader, EventFeed feed) {
        this(reader, feed, () -> new TypeTimeline(new Timeline(), new Column(), new Column()));
    }

    InMemoryEventAnalytics(EventReader reader, EventFeed feed, Supplier<TypeTimeline> timelines) {
        this.timelines = timelines;
        this.follower = Follower.of(reader, feed, this::take);
    }

    @Override
    public List<BucketCount> counts(EventSelection selection, TimeBuckets buckets) {
        return byBucket(stretches(selection), buckets);
    }

    @Override
    public EventPartitions partitions(EventSelection selection, TimeBuckets buckets) {
        var stretches = stretches(selection);
        return new EventPartitions(
                byBucket(stretches, buckets),
                organizations.counted(counts -> count(stretches, TypeTimeline::organizations, counts)),
                users.counted(counts -> count(stretches, TypeTimeline::users, counts)));
    }

    private void take(List<RecordedEvent> events) {
        for (RecordedEvent event : events) {
            if (event.position() > reached) {
                timeline(event.type().name()).add(event, organizations, users);
                reached = event.position();
            }
        }
    }

    private TypeTimeline timeline(String type) {
        var known = types.get(type);
        return known == null ? types.computeIfAbsent(type, _ -> timelines.get()) : known;
    }

    private List<Stretch> stretches(EventSelection selection) {
        follower.catchUp();
        return selected(selection).map(type -> new Stretch(type, selection)).toList();
    }

    private static void count(List<Stretch> stretches, Function<TypeTimeline, Column> column, int[] counts) {
        stretches.forEach(stretch -> stretch.count(column, counts));
    }

    private static List<BucketCount> byBucket(List<Stretch> stretches, TimeBuckets buckets) {
        var counts = new ArrayList<BucketCount>();
        for (var next = earliest(stretches); next != Stretch.NEVER; next = earliest(stretches)) {
            var first = Instant.ofEpochMilli(next);
            counts.add(new BucketCount(first, taken(stretches, TimelineWalk.millis(buckets.endAfter(first)))));
        }
        return counts;
    }

    private static long taken(List<Stretch> stretches, long end) {
        var sum = 0L;
        for (Stretch stretch : stretches) {
            sum += stretch.takeUntil(end);
        }
        return sum;
    }

    private static long earliest(List<Stretch> stretches) {
        var earliest = Stretch.NEVER;
        for (Stretch stretch : stretches) {
            earliest = Math.min(earliest, stretch.next());
        }
        return earliest;
    }

    private Stream<TypeTimeline> selected(EventSelection selection) {
        return selection.types().isEmpty()
                ? types.values().stream()
                : selection.types().stream().map(types::get).filter(Objects::nonNull);
    }
}
