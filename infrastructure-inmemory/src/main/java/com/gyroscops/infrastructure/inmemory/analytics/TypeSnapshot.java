package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.eventsourcing.analytics.EventSelection;
import java.util.function.Function;

/// A snapshot of the events of one type that are to be counted.
final class TypeSnapshot {

    /// The time after the last event.
    static final long NEVER = Long.MAX_VALUE;

    private final TypeTimeline type;
    private final TimelineIterator iterator;
    private final long until;
    private final int start;
    private final int end;
    private int next;

    TypeSnapshot(TypeTimeline type, EventSelection selection) {
        this.type = type;
        this.iterator = new TimelineIterator(type.timeline());
        selection.from().map(TimelineIterator::millis).ifPresent(iterator::advance);
        this.start = iterator.rank();
        this.next = start;
        this.until = selection.to().map(TimelineIterator::millis).orElse(NEVER);
        this.end = iterator.countBefore(until);
    }

    /// The time of the next event, or [#NEVER].
    long next() {
        return next < end ? iterator.time() : NEVER;
    }

    /// Consumes the remaining events before `millis`, and returns their number.
    int takeUntil(long millis) {
        var first = next;
        if (millis < until) {
            iterator.advance(millis);
            next = iterator.rank();
        } else {
            next = end;
        }
        return next - first;
    }

    /// Counts all events of the selection by their number in a column.
    void count(Function<TypeTimeline, Column> column, int[] counts) {
        column.apply(type).count(start, end, counts);
    }
}
