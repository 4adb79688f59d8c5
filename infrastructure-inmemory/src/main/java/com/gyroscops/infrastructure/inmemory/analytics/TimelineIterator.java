package com.gyroscops.infrastructure.inmemory.analytics;

import java.time.Instant;
import java.util.function.IntPredicate;

/// Goes forward over a timeline as it was at one moment, from instant to instant. For use by one thread.
///
/// The next quarter hour is looked for in jumps that double until they are too far: what is near is found soon, no
/// matter how much is behind it (Bentley and Yao, "An almost optimal algorithm for unbounded searching", 1976).
final class TimelineIterator {

    /// Where milliseconds end that can be written as a number.
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

    /// The first millisecond that is not before `instant`: events have whole ones.
    static long millis(Instant instant) {
        var second = Math.clamp(instant.getEpochSecond(), -LAST_SECOND, LAST_SECOND);
        return second * 1_000 + (instant.getNano() + 999_999) / 1_000_000;
    }

    /// How many events are before the one that the walk has come to.
    int rank() {
        return rank;
    }

    /// When the event happened that the walk has come to; there has to be one.
    long time() {
        return timeline.slotAt(slot) * Timeline.SLOT + timeline.offsetAt(rank);
    }

    /// How many events are before `millis`, which is not before where the walk has come to.
    int countBefore(long millis) {
        var ahead = new TimelineIterator(this);
        ahead.advance(millis);
        return ahead.rank;
    }

    /// Goes to the first event that did not happen before `millis`, or behind the last one.
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

    /// The first number of `[from, to)` that is accepted, and every later one with it; `to` when none is.
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
