package com.gyroscops.infrastructure.inmemory.text;

/// Where a text is, as far as the index had come when it was asked. For use by one thread.
///
/// Blocks that cannot have the text are passed over, 64 at a time where none of them can.
public final class TextMatch {

    /// What is found where there is nothing: no position is 0.
    public static final long NOWHERE = 0;

    private static final long SLICE = (long) Signatures.SLICE * TextBlock.EVENTS;

    private final Marked marked;
    private final TextBlock[] blocks;
    private final String wanted;
    private final int[] rows;
    private final long[][] possible;

    TextMatch(Marked marked, TextBlock[] blocks, byte[] wanted) {
        this.marked = marked;
        this.blocks = blocks;
        this.wanted = TextBytes.characters(wanted);
        this.rows = Grams.rowsOf(wanted);
        this.possible = new long[blocks.length / (Signatures.SLICE * Signatures.GROUP) + 1][];
    }

    /// How many blocks `events` make, each of which takes a look before it can be passed over.
    public static long blocksIn(long events) {
        return events / TextBlock.EVENTS;
    }

    /// Whether the text is in the event at `position`.
    public boolean isAt(long position) {
        var index = position - 1;
        return blocks[(int) (index / TextBlock.EVENTS)].contains((int) (index % TextBlock.EVENTS), wanted);
    }

    /// The first position from `from` to `to` that the text is at, or [#NOWHERE].
    public long first(long from, long to) {
        for (var index = from - 1; index < to; ) {
            var word = possible(index);
            var block = index / TextBlock.EVENTS;
            if (word == 0) {
                index = (index / SLICE + 1) * SLICE;
            } else if ((word & bit(block)) == 0) {
                index = (block + 1) * TextBlock.EVENTS;
            } else {
                var hits = hits(block) & (-1L << (index % TextBlock.EVENTS));
                if (hits != 0) {
                    return within(block * TextBlock.EVENTS + Long.numberOfTrailingZeros(hits) + 1, from, to);
                }
                index = (block + 1) * TextBlock.EVENTS;
            }
        }
        return NOWHERE;
    }

    /// The last position from `from` to `to` that the text is at, or [#NOWHERE].
    public long last(long from, long to) {
        for (var index = to - 1; index >= from - 1; ) {
            var word = possible(index);
            var block = index / TextBlock.EVENTS;
            if (word == 0) {
                index = index / SLICE * SLICE - 1;
            } else if ((word & bit(block)) == 0) {
                index = block * TextBlock.EVENTS - 1;
            } else {
                var hits = hits(block) & (-1L >>> (TextBlock.EVENTS - 1 - index % TextBlock.EVENTS));
                if (hits != 0) {
                    return within(
                            block * TextBlock.EVENTS + TextBlock.EVENTS - Long.numberOfLeadingZeros(hits), from, to);
                }
                index = block * TextBlock.EVENTS - 1;
            }
        }
        return NOWHERE;
    }

    private static long within(long position, long from, long to) {
        return from <= position && position <= to ? position : NOWHERE;
    }

    private static long bit(long block) {
        return 1L << (block % Signatures.SLICE);
    }

    /// The blocks that the text can be in among the 64 around an event, a bit for each.
    private long possible(long index) {
        var slice = (int) (index / SLICE);
        var group = slice / Signatures.GROUP;
        var words = possible[group];
        if (words == null) {
            words = marked.possible(group, rows);
            possible[group] = words;
        }
        return words[slice % Signatures.GROUP];
    }

    private long hits(long block) {
        return blocks[(int) block].hits(wanted);
    }
}
