package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A number for each of some events, side by side, so that many are read at the speed of memory. One thread adds, any
/// number read what was added before they were told how much there is.
///
/// A number takes two bytes as long as all are below 65 536, and four from then on.
class Column {

    private static final int FIRST_ROOM = 4;

    private volatile char[] low = new char[FIRST_ROOM];
    private volatile char @Nullable [] high;

    /// Writes the number of the event that `index` others are before.
    void set(int index, int number) {
        if (index == low.length) {
            low = Arrays.copyOf(low, grown(index));
        }
        low[index] = (char) number;
        var upper = high;
        if (upper == null ? number > Character.MAX_VALUE : index >= upper.length) {
            upper = upper == null ? new char[low.length] : Arrays.copyOf(upper, low.length);
            high = upper;
        }
        if (upper != null) {
            upper[index] = (char) (number >>> Character.SIZE);
        }
    }

    /// What it takes.
    long heapBytes() {
        var upper = high;
        return Layout.object(2, 0)
                + Layout.array(Character.BYTES, low.length)
                + (upper == null ? 0 : Layout.array(Character.BYTES, upper.length));
    }

    /// Adds one to `counts` at each number from the index `from` to just before `to`.
    void count(int from, int to, int[] counts) {
        var lower = low;
        var upper = high;
        if (upper == null) {
            for (var index = from; index < to; index++) {
                counts[lower[index]]++;
            }
        } else {
            for (var index = from; index < to; index++) {
                counts[(upper[index] << Character.SIZE) | lower[index]]++;
            }
        }
    }

    /// The room for more than `count` entries: a quarter as much again.
    static int grown(int count) {
        return count + (count >> 2) + 1;
    }
}
