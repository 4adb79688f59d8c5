package com.gyroscops.eventsourcing.deadline;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.projection.Projection;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The pending deadlines of a log, soonest first. Built from the beginning of the log at each start, so that none is
/// lost. Thread-safe.
public final class DeadlineSchedule implements Projection {

    private static final Comparator<PendingDeadline> SOONEST = Comparator.comparing(PendingDeadline::due)
            .thenComparingLong(deadline -> deadline.setBy().position())
            .thenComparing(deadline -> deadline.type().name());

    private final List<DeadlineType> types;
    private final Map<Key, PendingDeadline> pending = new HashMap<>();
    private final TreeSet<PendingDeadline> byTime = new TreeSet<>(SOONEST);
    private long position;

    private record Key(DeadlineType type, StreamId stream) {}

    DeadlineSchedule(List<DeadlineType> types) {
        this.types = List.copyOf(types);
    }

    @Override
    public synchronized void apply(RecordedEvent event) {
        for (DeadlineType type : types) {
            if (type.isChangedBy(event.data().getClass())) {
                var next = type.due(event.data()).map(due -> new PendingDeadline(type, due, event));
                replace(new Key(type, event.stream()), next);
            }
        }
    }

    @Override
    public synchronized long checkpoint() {
        return position;
    }

    @Override
    public synchronized void moveTo(long reached) {
        position = Math.max(position, reached);
    }

    /// The pending deadlines, soonest first.
    public synchronized List<PendingDeadline> soonest(int limit) {
        return byTime.stream().limit(limit).toList();
    }

    /// The number of pending deadlines.
    public synchronized int size() {
        return byTime.size();
    }

    /// The deadlines that are due at `now`, soonest first.
    synchronized List<PendingDeadline> due(Instant now) {
        return byTime.stream()
                .takeWhile(deadline -> !deadline.due().isAfter(now))
                .toList();
    }

    private void replace(Key key, Optional<PendingDeadline> next) {
        @Nullable PendingDeadline before = next.isPresent() ? pending.put(key, next.get()) : pending.remove(key);
        if (before != null) {
            byTime.remove(before);
        }
        next.ifPresent(byTime::add);
    }
}
