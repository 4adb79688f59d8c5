package com.gyroscops.infrastructure.inmemory.text;

import com.gyroscops.application.search.Direction;
import java.util.PrimitiveIterator;

/// Where a text is, as far as the index had come when it was asked.
public final class TextMatch {

    private final TextSlice[] slices;
    private final byte[] wanted;
    private final int[] rows;

    TextMatch(TextSlice[] slices, byte[] wanted) {
        this.slices = slices;
        this.wanted = wanted;
        this.rows = Grams.rowsOf(wanted);
    }

    /// How many blocks `events` make, each of which takes a look before it can be passed over.
    public static long blocksIn(long events) {
        return events / TextSlice.BLOCK;
    }

    /// Whether the text is in the event at `position`.
    public boolean isAt(long position) {
        var index = position - 1;
        return slices[(int) (index / TextSlice.EVENTS)].contains((int) (index % TextSlice.EVENTS), wanted);
    }

    /// The positions from `first` to `last` that the text can be at, each found when it is asked for.
    public PrimitiveIterator.OfLong candidates(long first, long last, Direction direction) {
        return switch (direction) {
            case FORWARDS -> new BlockWalk(this, first, last, 1);
            case BACKWARDS -> new BlockWalk(this, last, first, -1);
        };
    }

    /// The blocks of a slice that the text can be in, a bit for each.
    long blocks(long slice) {
        return slices[(int) slice].blocks(rows);
    }
}
