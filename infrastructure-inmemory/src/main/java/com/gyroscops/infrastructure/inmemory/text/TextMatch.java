package com.gyroscops.infrastructure.inmemory.text;

import com.gyroscops.application.search.Direction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Where a text is, as far as the index had come when it was asked.
///
/// Walking takes one look at each slice for a signature, and one at each event of the blocks that it leaves over.
public final class TextMatch {

    private final TextSlice[] slices;
    private final byte[] wanted;
    private final int[] rows;

    TextMatch(TextSlice[] slices, byte[] wanted) {
        this.slices = slices;
        this.wanted = wanted;
        this.rows = Grams.rowsOf(wanted);
    }

    /// Whether the text is in the event at `position`.
    public boolean isAt(long position) {
        var index = position - 1;
        return slices[(int) (index / TextSlice.EVENTS)].contains((int) (index % TextSlice.EVENTS), wanted);
    }

    /// The positions from `first` to `last` that the text can be at, each found when it is asked for.
    public LongStream candidates(long first, long last, Direction direction) {
        var from = (int) ((first - 1) / TextSlice.EVENTS);
        var to = (int) ((last - 1) / TextSlice.EVENTS);
        return last < first
                ? LongStream.empty()
                : ordered(from, to, direction)
                        .mapToObj(slice -> inSlice(slice, direction))
                        .flatMapToLong(positions -> positions)
                        .filter(position -> position >= first && position <= last);
    }

    private LongStream inSlice(int slice, Direction direction) {
        var blocks = slices[slice].blocks(rows);
        var start = (long) slice * TextSlice.EVENTS + 1;
        return ordered(0, Long.SIZE - 1, direction)
                .filter(block -> (blocks & (1L << block)) != 0)
                .flatMap(block -> ordered(block * TextSlice.BLOCK, (block + 1) * TextSlice.BLOCK - 1, direction))
                .mapToLong(index -> start + index);
    }

    private static IntStream ordered(int first, int last, Direction direction) {
        return switch (direction) {
            case FORWARDS -> IntStream.rangeClosed(first, last);
            case BACKWARDS -> IntStream.rangeClosed(first, last).map(number -> first + last - number);
        };
    }
}
