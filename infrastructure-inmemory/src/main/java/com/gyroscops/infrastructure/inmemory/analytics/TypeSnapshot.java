package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.eventsourcing.analytics.EventSelection;
import java.util.function.Function;

/// The events of one type that are to be counted, as many as there were at one moment.
final class TypeSnapshot {

    /// What comes after the last event.
    static final long NEVER = Long.MAX_VALUE;

    private final TypeTimeline type;
    private final TimelineIterator walk;
    private final long until;
    private final int start;
    private final int end;
    private int next;

    TypeSnapshot(TypeTimeline type, EventSelection selection) {
        this.type = type;
        this.walk = new TimelineIterator(type.timeline());
        selection.from().map(TimelineIterator::millis).ifPresent(walk::advance);
        this.start = walk.rank();
        this.next = start;
        this.until = selection.to().map(TimelineIterator::millis).orElse(NEVER);
        this.end = walk.countBefore(until);
    }

    /// When the next event was accepted, or [#NEVER].
    long next() {
        return next < end ? walk.time() : NEVER;
    }

    /// How many events are left before the moment `millis`; they are so no longer.
    int takeUntil(long millis) {
        var first = next;
        if (millis < until) {
            walk.advance(millis);
            next = walk.rank();
        } else {
            next = end;
        }
        return next - first;
    }

    /// Counts all events of the stretch by their number in a column.
    void count(Function<TypeTimeline, Column> column, int[] counts) {
        column.apply(type).count(start, end, counts);
    }
}
