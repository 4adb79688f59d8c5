package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.search.Direction;

/// Walks over a list, in jumps that double until they are too far: what is near is found soon, whatever the length of
/// the list (Bentley and Yao, «An almost optimal algorithm for unbounded searching», 1976).
final class ListWalk implements Walk {

    private final Positions list;
    private final Span indices;
    private final Direction direction;
    private final long count;
    private long next;

    /// @param indices of the positions to walk over
    ListWalk(Positions list, Span indices, Direction direction) {
        this.list = list;
        this.indices = indices;
        this.direction = direction;
        this.count = indices.count();
    }

    @Override
    public long seek(long step) {
        if (next < count && at(next) < step) {
            jump(step);
        }
        return next < count ? at(next) : END;
    }

    private void jump(long step) {
        var below = next;
        var jump = 1L;
        while (below + jump < count && at(below + jump) < step) {
            below += jump;
            jump *= 2;
        }
        // What is at `below` is too low; what is at `high` is not, if there is anything.
        var high = Math.min(below + jump, count);
        while (below + 1 < high) {
            var middle = (below + high) >>> 1;
            if (at(middle) < step) {
                below = middle;
            } else {
                high = middle;
            }
        }
        next = high;
    }

    private long at(long number) {
        return switch (direction) {
            case FORWARDS -> list.at((int) (indices.first() + number));
            case BACKWARDS -> -list.at((int) (indices.last() - number));
        };
    }
}
