package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.application.analytics.EventSelection;
import java.time.Instant;

/// The part of a timeline that is still to be counted.
final class Stretch {

    private final Timeline timeline;
    private final int end;
    private int next;

    Stretch(Timeline timeline, EventSelection selection) {
        this.timeline = timeline;
        this.next = selection.from().map(timeline::rank).orElse(0);
        this.end = selection.to().map(timeline::rank).orElse(timeline.size());
    }

    boolean isLeft() {
        return next < end;
    }

    /// When the next event was accepted; there has to be one.
    Instant time() {
        return timeline.time(next);
    }

    /// How many events are left before `instant`; they are so no longer.
    int takeUntil(Instant instant) {
        var start = next;
        next = isLeft() ? Math.min(end, timeline.rank(instant)) : next;
        return next - start;
    }

    /// How many events are left.
    int count() {
        return Math.max(0, end - next);
    }
}
