package com.gyroscops.infrastructure.inmemory.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.IntPredicate;

/// The times of some events in order, and how many of them are before an instant. One thread adds, any number read.
class Timeline {

    private static final long SLOT = Duration.ofMinutes(15).toMillis();
    private static final int FIRST_ROOM = 4;

    // Written before the size that covers it, so whoever reads the size first finds in the arrays what it covers.
    private volatile long[] times = new long[FIRST_ROOM];
    private volatile int size;

    // The quarter hours that are not empty, counted from 1970 on, and how many events are before each.
    private volatile int[] slots = new int[FIRST_ROOM];
    private volatile int[] ranks = new int[FIRST_ROOM];
    private volatile int slotCount;

    /// Takes in one more event, which is not before the others.
    void add(Instant time) {
        var millis = time.toEpochMilli();
        var rank = size;
        open(slot(millis), rank);
        if (rank == times.length) {
            times = Arrays.copyOf(times, Column.grown(rank));
        }
        times[rank] = millis;
        size = rank + 1;
    }

    int size() {
        return size;
    }

    /// When the event was accepted that `rank` events are before.
    Instant time(int rank) {
        return Instant.ofEpochMilli(times[rank]);
    }

    /// How many of the first `count` events are before `instant`.
    int rank(Instant instant, int count) {
        if (count == 0 || !instant.isAfter(Instant.ofEpochMilli(times[0]))) {
            return 0;
        }
        if (instant.isAfter(Instant.ofEpochMilli(times[count - 1]))) {
            return count;
        }
        // Events have whole milliseconds: whatever is before the instant is before the next of them.
        var millis = instant.minusNanos(1).toEpochMilli() + 1;
        var slot = slot(millis);
        var slotsNow = slotCount;
        var next = firstOf(0, slotsNow, index -> slotAt(index) >= slot);
        var start = next < slotsNow ? ranks[next] : count;
        if (millis == slot * SLOT || next == slotsNow || slots[next] != slot) {
            return Math.min(start, count);
        }
        var end = next + 1 < slotsNow ? Math.min(ranks[next + 1], count) : count;
        return firstOf(start, end, index -> timeAt(index) >= millis);
    }

    /// One look at the directory.
    int slotAt(int index) {
        return slots[index];
    }

    /// One look at an event.
    long timeAt(int rank) {
        return times[rank];
    }

    private void open(int slot, int rank) {
        var count = slotCount;
        if (count > 0 && slots[count - 1] == slot) {
            return;
        }
        if (count == slots.length) {
            slots = Arrays.copyOf(slots, Column.grown(count));
            ranks = Arrays.copyOf(ranks, slots.length);
        }
        slots[count] = slot;
        ranks[count] = rank;
        slotCount = count + 1;
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

    private static int slot(long millis) {
        return Math.toIntExact(Math.floorDiv(millis, SLOT));
    }
}
