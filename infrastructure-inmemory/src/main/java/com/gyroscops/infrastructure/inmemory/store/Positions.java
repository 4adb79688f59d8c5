package com.gyroscops.infrastructure.inmemory.store;

/// Ascending positions, which only grow in number: one thread adds, any number read.
///
/// There may be some above the head among them, of an append that is not published yet: readers cut them off at the
/// head that they have seen.
interface Positions {

    int size();

    /// The one that `index` others are before.
    long at(int index);

    /// How many of them are not above `position`. At the end of the list, where the head is, it takes one look.
    default int countUpTo(long position) {
        return countUpTo(position, size());
    }

    /// How many of the first `count` are not above `position`.
    default int countUpTo(long position, int count) {
        if (count == 0 || at(count - 1) <= position) {
            return count;
        }
        var low = 0;
        var high = count - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (at(middle) <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Which of them lie in `range`.
    default PositionRange indices(PositionRange range) {
        var end = countUpTo(range.last());
        return new PositionRange(countUpTo(range.first() - 1, end), end - 1L);
    }
}
