package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A compact array of one number per event, scanned at the speed of memory. One thread adds; any number of threads read
/// entries that were added before they learned the size.
///
/// A number takes two bytes while all are below 65 536, and four after that.
class Column {

    private static final int FIRST_ROOM = 4;

    private volatile char[] low = new char[FIRST_ROOM];
    private volatile char @Nullable [] high;

    /// Sets the number of the event at `index`.
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

    /// The memory of the arrays in bytes.
    long heapBytes() {
        var upper = high;
        return Layout.object(2, 0)
                + Layout.array(Character.BYTES, low.length)
                + (upper == null ? 0 : Layout.array(Character.BYTES, upper.length));
    }

    /// Increments `counts` at each number from index `from` to before `to`.
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

    /// The new capacity for more than `count` entries: a quarter larger.
    static int grown(int count) {
        return count + (count >> 2) + 1;
    }
}
