package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/// The times of some events in order, in a directory of the quarter hours that they are in. One thread adds, any number
/// read: the [#size] first, then [#slots].
class Timeline {

    static final long SLOT = Duration.ofMinutes(15).toMillis();

    private static final int FIRST_ROOM = 4;

    // How long after the beginning of its quarter hour each event happened. Written before the size that covers it, so
    // a reader of the size finds in the arrays what it covers.
    private volatile int[] offsets = new int[FIRST_ROOM];
    private volatile int size;

    // The quarter hours that are not empty, counted from 1970 on, and how many events are before each.
    private volatile int[] slots = new int[FIRST_ROOM];
    private volatile int[] ranks = new int[FIRST_ROOM];
    private volatile int slotCount;

    /// Adds an event, which is not before the others.
    void add(Instant time) {
        var millis = time.toEpochMilli();
        var rank = size;
        var slot = Math.toIntExact(Math.floorDiv(millis, SLOT));
        open(slot, rank);
        if (rank == offsets.length) {
            offsets = Arrays.copyOf(offsets, Column.grown(rank));
        }
        offsets[rank] = (int) (millis - slot * SLOT);
        size = rank + 1;
    }

    /// How many events there are.
    int size() {
        return size;
    }

    /// How many quarter hours are not empty.
    int slots() {
        return slotCount;
    }

    /// One look at the directory: a quarter hour, counted from 1970 on.
    int slotAt(int index) {
        return slots[index];
    }

    /// How many events are before the quarter hour that stands at `index` of the directory.
    int rankAt(int index) {
        return ranks[index];
    }

    /// One look at an event: how many milliseconds of its quarter hour were over.
    int offsetAt(int rank) {
        return offsets[rank];
    }

    /// What it takes.
    long heapBytes() {
        return Layout.object(3, 2 * Integer.BYTES)
                + Layout.array(Integer.BYTES, offsets.length)
                + 2 * Layout.array(Integer.BYTES, slots.length);
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
}
