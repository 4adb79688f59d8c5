package com.gyroscops.infrastructure.inmemory.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.IntPredicate;

/// The times of some events in order, and how many of them are before an instant. For use by one thread at a time.
class Timeline {

    private static final long SLOT = Duration.ofMinutes(15).toMillis();
    private static final int FIRST_ROOM = 4;

    private long[] times = new long[FIRST_ROOM];
    private int size;

    // The quarter hours that are not empty, counted from 1970 on, and how many events are before each.
    private int[] slots = new int[FIRST_ROOM];
    private int[] ranks = new int[FIRST_ROOM];
    private int slotCount;

    /// Takes in one more event, which is not before the others.
    void add(Instant time) {
        var millis = time.toEpochMilli();
        var slot = slot(millis);
        if (slotCount == 0 || slots[slotCount - 1] != slot) {
            if (slotCount == slots.length) {
                slots = Arrays.copyOf(slots, grown(slotCount));
                ranks = Arrays.copyOf(ranks, grown(slotCount));
            }
            slots[slotCount] = slot;
            ranks[slotCount++] = size;
        }
        if (size == times.length) {
            times = Arrays.copyOf(times, grown(size));
        }
        times[size++] = millis;
    }

    int size() {
        return size;
    }

    /// When the event was accepted that `rank` events are before.
    Instant time(int rank) {
        return Instant.ofEpochMilli(times[rank]);
    }

    /// How many events are before `instant`.
    int rank(Instant instant) {
        if (size == 0 || !instant.isAfter(Instant.ofEpochMilli(times[0]))) {
            return 0;
        }
        if (instant.isAfter(Instant.ofEpochMilli(times[size - 1]))) {
            return size;
        }
        // Events have whole milliseconds: whatever is before the instant is before the next of them.
        var millis = instant.minusNanos(1).toEpochMilli() + 1;
        var slot = slot(millis);
        var next = firstOf(0, slotCount, index -> slotAt(index) >= slot);
        var start = next < slotCount ? ranks[next] : size;
        if (millis == slot * SLOT || next == slotCount || slots[next] != slot) {
            return start;
        }
        var end = next + 1 < slotCount ? ranks[next + 1] : size;
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

    private static int grown(int room) {
        return room + (room >> 1);
    }
}
