package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.search.Direction;

/// Walks over a list, in jumps that double until they are too far: what is near is found soon in a list of any length
/// (Bentley and Yao, "An almost optimal algorithm for unbounded searching", 1976).
final class ListPositionIterator implements PositionIterator {

    private final Positions list;
    private final long count;
    /// Where the walk begins, and which way it goes: 1 or -1.
    private final long start;
    private final int way;
    private long next;
    private long here;

    /// @param indices of the positions to walk over
    ListPositionIterator(Positions list, PositionRange indices, Direction direction) {
        this.list = list;
        this.count = indices.count();
        this.start = direction == Direction.FORWARDS ? indices.first() : indices.last();
        this.way = direction == Direction.FORWARDS ? 1 : -1;
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
        // What is at `below` is too low; what is at `high` is not, if there is anything.
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

    /// The step at `number`, or [#END] beyond the last one.
    private long at(long number) {
        return number < count ? way * list.at((int) (start + way * number)) : END;
    }
}
