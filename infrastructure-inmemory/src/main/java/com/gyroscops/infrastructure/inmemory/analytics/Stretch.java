package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.application.analytics.EventSelection;
import java.time.Instant;
import java.util.function.Function;

/// The events of one type that are to be counted, as many as there were at one moment.
final class Stretch {

    private final TypeTimeline type;
    private final int start;
    private final int end;
    private int next;

    Stretch(TypeTimeline type, EventSelection selection) {
        this.type = type;
        var count = type.timeline().size();
        this.start =
                selection.from().map(from -> type.timeline().rank(from, count)).orElse(0);
        this.end = selection.to().map(to -> type.timeline().rank(to, count)).orElse(count);
        this.next = start;
    }

    boolean isLeft() {
        return next < end;
    }

    /// When the next event was accepted; there has to be one.
    Instant time() {
        return type.timeline().time(next);
    }

    /// How many events are left before `instant`; they are so no longer.
    int takeUntil(Instant instant) {
        var first = next;
        next = isLeft() ? type.timeline().rank(instant, end) : next;
        return next - first;
    }

    /// Counts all events of the stretch by their number in a column.
    void count(Function<TypeTimeline, Column> column, int[] counts) {
        column.apply(type).count(start, end, counts);
    }
}
