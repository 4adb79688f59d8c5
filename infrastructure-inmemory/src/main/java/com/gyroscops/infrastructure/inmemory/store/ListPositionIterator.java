package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.search.Direction;

/// Iterates over a list by galloping search, so that near positions are found quickly in a list of any length (Bentley
/// and Yao, "An almost optimal algorithm for unbounded searching", 1976).
final class ListPositionIterator implements PositionIterator {

    private final Positions list;
    private final long count;
    /// The start index, and the direction: 1 or -1.
    private final long start;
    private final int sign;
    private long next;
    private long here;

    /// @param indices the indices of the positions to iterate over
    ListPositionIterator(Positions list, PositionRange indices, Direction direction) {
        this.list = list;
        this.count = indices.count();
        this.start = direction == Direction.FORWARDS ? indices.first() : indices.last();
        this.sign = direction == Direction.FORWARDS ? 1 : -1;
        this.here = at(0);
    }

    @Override
    public long seek(long step) {
        if (here < step) {
            jump(step);
        }
        return here;
    }

    private void jump(long step) {
        var below = next;
        var jump = 1L;
        here = at(below + jump);
        while (here < step) {
            below += jump;
            jump *= 2;
            here = at(below + jump);
        }
        // Invariant: the entry at `below` is too low; the one at `high`, if it exists, is not.
        var high = Math.min(below + jump, count);
        while (below + 1 < high) {
            var middle = (below + high) >>> 1;
            var found = at(middle);
            if (found < step) {
                below = middle;
            } else {
                high = middle;
                here = found;
            }
        }
        next = high;
    }

    /// The step at `number`, or [#END] after the last one.
    private long at(long number) {
        return number < count ? sign * list.at((int) (start + sign * number)) : END;
    }
}
