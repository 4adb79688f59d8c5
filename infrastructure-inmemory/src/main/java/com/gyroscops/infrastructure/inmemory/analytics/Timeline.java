package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/// The sorted times of some events, with a directory by quarter hour. One thread adds; any number of threads read the
/// [#size] first, then [#slots].
class Timeline {

    static final long SLOT = Duration.ofMinutes(15).toMillis();

    private static final int FIRST_ROOM = 4;

    // The offset of each event from the beginning of its quarter hour. Written before the size that includes it, so a
    // reader of the size sees all entries below it.
    private volatile int[] offsets = new int[FIRST_ROOM];
    private volatile int size;

    // The quarter hours that have events, counted from 1970, and the number of events before each.
    private volatile int[] slots = new int[FIRST_ROOM];
    private volatile int[] ranks = new int[FIRST_ROOM];
    private volatile int slotCount;

    /// Adds an event, which is not earlier than the others.
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

    /// The number of events.
    int size() {
        return size;
    }

    /// The number of quarter hours that have events.
    int slots() {
        return slotCount;
    }

    /// The quarter hour at `index` of the directory, counted from 1970.
    int slotAt(int index) {
        return slots[index];
    }

    /// The number of events before the quarter hour at `index` of the directory.
    int rankAt(int index) {
        return ranks[index];
    }

    /// The offset of the event at `rank` from the beginning of its quarter hour, in milliseconds.
    int offsetAt(int rank) {
        return offsets[rank];
    }

    /// The memory of the arrays in bytes.
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
