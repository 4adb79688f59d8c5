package com.gyroscops.infrastructure.inmemory.analytics;

import java.util.Arrays;

/// A number for each of some events, side by side, so that many are read at the speed of memory. One thread adds, any
/// number read what was added before they were told how much there is.
class Column {

    private static final int FIRST_ROOM = 4;

    private volatile int[] numbers = new int[FIRST_ROOM];

    /// Writes the number of the event that `index` others are before.
    void set(int index, int number) {
        if (index == numbers.length) {
            numbers = Arrays.copyOf(numbers, grown(index));
        }
        numbers[index] = number;
    }

    /// Adds one to `counts` at each number from the index `from` to just before `to`.
    void count(int from, int to, int[] counts) {
        var all = numbers;
        for (var index = from; index < to; index++) {
            counts[all[index]]++;
        }
    }

    /// The room for more than `count` entries: half as much again.
    static int grown(int count) {
        return count + (count >> 1);
    }
}
