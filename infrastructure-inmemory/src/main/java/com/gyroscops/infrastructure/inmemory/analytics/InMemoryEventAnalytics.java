package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.eventsourcing.analytics.BucketCount;
import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.analytics.EventPartitions;
import com.gyroscops.eventsourcing.analytics.EventSelection;
import com.gyroscops.eventsourcing.analytics.TimeBuckets;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.infrastructure.inmemory.following.Follower;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Counts events with indexes that follow the log: timelines, in which it jumps from one bucket that is not empty to
/// the next, and columns beside them. Readers do not block each other.
public final class InMemoryEventAnalytics implements EventAnalytics, AutoCloseable {

    private static final long MIN_BYTES_PER_EVENT = 8;

    private final Account account = new Account();
    private final Map<String, TypeTimeline> types = new ConcurrentHashMap<>();
    private final KeyDictionary<String> organizations = new KeyDictionary<>();
    private final KeyDictionary<String> users = new KeyDictionary<>();
    private final Supplier<TypeTimeline> timelines;
    private final Follower follower;
    private long reached;

    public InMemoryEventAnalytics(EventReader reader, EventFeed feed) {
        this(reader, feed, () -> new TypeTimeline(new Timeline(), new Column(), new Column()));
    }

    InMemoryEventAnalytics(EventReader reader, EventFeed feed, Supplier<TypeTimeline> timelines) {
        this.timelines = timelines;
        this.follower = Follower.of(reader, feed, this::take);
        account.follow(follower::reached, MIN_BYTES_PER_EVENT);
    }

    /// The memory of the counts.
    public Account account() {
        return account;
    }

    /// Indexes everything that is in the log now.
    public void catchUp() {
        follower.catchUp();
    }

    @Override
    public List<BucketCount> counts(EventSelection selection, TimeBuckets buckets) {
        return byBucket(snapshots(selection), buckets);
    }

    @Override
    public EventPartitions partitions(EventSelection selection, TimeBuckets buckets) {
        var snapshots = snapshots(selection);
        return new EventPartitions(
                byBucket(snapshots, buckets),
                organizations.counted(counts -> count(snapshots, TypeTimeline::organizations, counts)),
                users.counted(counts -> count(snapshots, TypeTimeline::users, counts)));
    }

    /// Stops following the log; calls still include all events.
    @Override
    public void close() {
        follower.close();
    }

    private void take(List<RecordedEvent> events) {
        for (RecordedEvent event : events) {
            if (event.position() > reached) {
                timeline(event.type().name()).add(event, organizations, users);
                reached = event.position();
            }
        }
        account.set(heapBytes());
    }

    private long heapBytes() {
        return organizations.heapBytes()
                + users.heapBytes()
                + types.values().stream().mapToLong(TypeTimeline::heapBytes).sum();
    }

    private TypeTimeline timeline(String type) {
        var known = types.get(type);
        return known == null ? types.computeIfAbsent(type, _ -> timelines.get()) : known;
    }

    private List<TypeSnapshot> snapshots(EventSelection selection) {
        catchUp();
        return selected(selection).map(type -> new TypeSnapshot(type, selection)).toList();
    }

    private static void count(List<TypeSnapshot> snapshots, Function<TypeTimeline, Column> column, int[] counts) {
        snapshots.forEach(snapshot -> snapshot.count(column, counts));
    }

    private static List<BucketCount> byBucket(List<TypeSnapshot> snapshots, TimeBuckets buckets) {
        var counts = new ArrayList<BucketCount>();
        for (var next = earliest(snapshots); next != TypeSnapshot.NEVER; next = earliest(snapshots)) {
            var first = Instant.ofEpochMilli(next);
            counts.add(new BucketCount(first, taken(snapshots, TimelineIterator.millis(buckets.endAfter(first)))));
        }
        return counts;
    }

    private static long taken(List<TypeSnapshot> snapshots, long end) {
        var sum = 0L;
        for (TypeSnapshot snapshot : snapshots) {
            sum += snapshot.takeUntil(end);
        }
        return sum;
    }

    private static long earliest(List<TypeSnapshot> snapshots) {
        var earliest = TypeSnapshot.NEVER;
        for (TypeSnapshot snapshot : snapshots) {
            earliest = Math.min(earliest, snapshot.next());
        }
        return earliest;
    }

    private Stream<TypeTimeline> selected(EventSelection selection) {
        return selection.types().isEmpty()
                ? types.values().stream()
                : selection.types().stream().map(types::get).filter(Objects::nonNull);
    }
}
