package com.gyroscops.infrastructure.inmemory.store;

/// Ascending positions, to which one thread adds and which any number of threads read.
///
/// They may include positions of an unpublished append above the head: readers ignore those above the head that they
/// have seen.
interface Positions {

    int size();

    /// The position at `index`.
    long at(int index);

    /// The number of positions that are not above `position`. Checks the end of the list first, where the head is.
    default int countUpTo(long position) {
        return countUpTo(position, size());
    }

    /// The number of positions among the first `count` that are not above `position`.
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

    /// The indices of the positions in `range`.
    default PositionRange indices(PositionRange range) {
        var end = countUpTo(range.last());
        return new PositionRange(countUpTo(range.first() - 1, end), end - 1L);
    }
}
