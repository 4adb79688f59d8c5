package com.gyroscops.infrastructure.inmemory.analytics;

import java.time.Instant;
import java.util.function.IntPredicate;

/// Iterates forwards over a snapshot of a timeline, from instant to instant. For one thread.
///
/// It finds the next quarter hour by galloping search, so that near ones are found quickly in a timeline of any length
/// (Bentley and Yao, "An almost optimal algorithm for unbounded searching", 1976).
final class TimelineIterator {

    /// The last second whose milliseconds fit a `long`.
    private static final long LAST_SECOND = Long.MAX_VALUE / 1_000 - 1;

    private final Timeline timeline;
    private final int size;
    private final int slots;
    private int slot;
    private int rank;

    TimelineIterator(Timeline timeline) {
        this.timeline = timeline;
        this.size = timeline.size();
        this.slots = timeline.slots();
    }

    private TimelineIterator(TimelineIterator here) {
        this.timeline = here.timeline;
        this.size = here.size;
        this.slots = here.slots;
        this.slot = here.slot;
        this.rank = here.rank;
    }

    /// The first millisecond that is not before `instant`; timestamps are whole milliseconds.
    static long millis(Instant instant) {
        var second = Math.clamp(instant.getEpochSecond(), -LAST_SECOND, LAST_SECOND);
        return second * 1_000 + (instant.getNano() + 999_999) / 1_000_000;
    }

    /// The number of events before the current one.
    int rank() {
        return rank;
    }

    /// The time of the current event in milliseconds; there must be one.
    long time() {
        return timeline.slotAt(slot) * Timeline.SLOT + timeline.offsetAt(rank);
    }

    /// The number of events before `millis`, which must not be before the current event.
    int countBefore(long millis) {
        var ahead = new TimelineIterator(this);
        ahead.advance(millis);
        return ahead.rank;
    }

    /// Moves to the first event that is not before `millis`, or to the end.
    void advance(long millis) {
        var wanted = Math.floorDiv(millis, Timeline.SLOT);
        var below = slot;
        var jump = 1;
        while (below + jump < slots && timeline.slotAt(below + jump) < wanted) {
            below += jump;
            jump *= 2;
        }
        slot = firstOf(below, Math.min(below + jump, slots), index -> timeline.slotAt(index) >= wanted);
        rank = Math.max(rank, slot == slots ? size : Math.min(timeline.rankAt(slot), size));
        var offset = millis - wanted * Timeline.SLOT;
        if (rank < size && offset > 0 && timeline.slotAt(slot) == wanted) {
            var end = slot + 1 < slots ? Math.min(timeline.rankAt(slot + 1), size) : size;
            rank = firstOf(rank, end, index -> timeline.offsetAt(index) >= offset);
            slot += rank == end ? 1 : 0;
        }
    }

    /// The first number in `[from, to)` that is accepted, where all later ones are accepted too; `to` when none is.
    private static int firstOf(int from, int to, IntPredicate accepts) {
        var low = from;
        var high = to;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (accepts.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
