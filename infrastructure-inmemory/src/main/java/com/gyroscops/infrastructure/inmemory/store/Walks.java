package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.search.Direction;
import com.gyroscops.infrastructure.inmemory.text.TextMatch;
import java.util.List;

/// Walks made of walks.
final class Walks {

    private Walks() {}

    /// Every position of `range`.
    static Walk over(Span range, Direction direction) {
        var first = direction == Direction.FORWARDS ? range.first() : -range.last();
        var last = direction == Direction.FORWARDS ? range.last() : -range.first();
        return step -> Math.max(step, first) <= last ? Math.max(step, first) : Walk.END;
    }

    /// Every position of `range` that a text is at.
    static Walk over(TextMatch text, Span range, Direction direction) {
        return switch (direction) {
            case FORWARDS -> step -> stepAt(text.first(Math.max(step, range.first()), range.last()), 1);
            case BACKWARDS -> step -> stepAt(text.last(range.first(), Math.min(-step, range.last())), -1);
        };
    }

    private static long stepAt(long position, int sign) {
        return position == TextMatch.NOWHERE ? Walk.END : sign * position;
    }

    /// Where any of `walks` stops.
    static Walk anyOf(List<Walk> walks) {
        return walks.size() == 1
                ? walks.getFirst()
                : step -> {
                    var nearest = Walk.END;
                    for (Walk walk : walks) {
                        nearest = Math.min(nearest, walk.seek(step));
                    }
                    return nearest;
                };
    }

    /// Where all of `walks` stop: whoever is behind jumps to where the one in front is (Veldhuizen,
    /// «Leapfrog Triejoin», ICDT 2014).
    static Walk allOf(List<Walk> walks) {
        return walks.size() == 1 ? walks.getFirst() : step -> meeting(walks, step);
    }

    private static long meeting(List<Walk> walks, long from) {
        var step = from;
        var met = 0;
        for (var i = 0; met < walks.size(); i = (i + 1) % walks.size()) {
            var reached = walks.get(i).seek(step);
            if (reached == Walk.END) {
                return Walk.END;
            }
            met = reached == step ? met + 1 : 1;
            step = reached;
        }
        return step;
    }
}
