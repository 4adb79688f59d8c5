package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.infrastructure.inmemory.text.TextMatch;
import java.util.List;

/// Creates and combines iterators.
final class PositionIterators {

    private PositionIterators() {}

    /// Every position of `range`.
    static PositionIterator over(PositionRange range, Direction direction) {
        var first = direction == Direction.FORWARDS ? range.first() : -range.last();
        var last = direction == Direction.FORWARDS ? range.last() : -range.first();
        return step -> Math.max(step, first) <= last ? Math.max(step, first) : PositionIterator.END;
    }

    /// Every position of `range` whose event contains a text.
    static PositionIterator over(TextMatch text, PositionRange range, Direction direction) {
        return switch (direction) {
            case FORWARDS -> step -> stepAt(text.first(Math.max(step, range.first()), range.last()), 1);
            case BACKWARDS -> step -> stepAt(text.last(range.first(), Math.min(-step, range.last())), -1);
        };
    }

    private static long stepAt(long position, int sign) {
        return position == TextMatch.NOWHERE ? PositionIterator.END : sign * position;
    }

    /// The union of `iterators`.
    static PositionIterator anyOf(List<PositionIterator> iterators) {
        return iterators.size() == 1
                ? iterators.getFirst()
                : step -> {
                    var nearest = PositionIterator.END;
                    for (PositionIterator iterator : iterators) {
                        nearest = Math.min(nearest, iterator.seek(step));
                    }
                    return nearest;
                };
    }

    /// The intersection of `iterators`: each that is behind skips to the one in front (Veldhuizen, "Leapfrog Triejoin",
    /// ICDT 2014).
    static PositionIterator allOf(List<PositionIterator> iterators) {
        return iterators.size() == 1 ? iterators.getFirst() : step -> meeting(iterators, step);
    }

    private static long meeting(List<PositionIterator> iterators, long from) {
        var step = from;
        var met = 0;
        for (var i = 0; met < iterators.size(); i = (i + 1) % iterators.size()) {
            var reached = iterators.get(i).seek(step);
            if (reached == PositionIterator.END) {
                return PositionIterator.END;
            }
            met = reached == step ? met + 1 : 1;
            step = reached;
        }
        return step;
    }
}
