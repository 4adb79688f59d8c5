package com.gyroscops.infrastructure.inmemory.text;

/// The events that contain a text, in the index as it was at the time of the search. For one thread.
///
/// Blocks that cannot contain the text are skipped, 64 at a time where none of them can.
public final class TextMatch {

    /// The result when there is no match; no position is 0.
    public static final long NOWHERE = 0;

    private static final long SLICE = (long) BlockSignatures.SLICE * TextBlock.EVENTS;

    private final SignatureSnapshot marked;
    private final TextBlock[] blocks;
    private final TextPattern wanted;
    private final long[][] possible;

    // The current slice, the blocks of it that may contain the text, and their events. All blocks are tested together,
    // so that the processor overlaps the memory accesses.
    private long slice = -1;
    private long candidates;
    private final long[] events = new long[BlockSignatures.SLICE];

    // The block that was searched last, because iterating over matches returns to it.
    private long lookedInto = -1;
    private long hits;

    TextMatch(SignatureSnapshot marked, TextBlock[] blocks, TextPattern wanted) {
        this.marked = marked;
        this.blocks = blocks;
        this.wanted = wanted;
        this.possible = new long[blocks.length / (BlockSignatures.SLICE * BlockSignatures.GROUP) + 1][];
    }

    /// The number of blocks of `events` events, each of which has to be tested.
    public static long blocksIn(long events) {
        return events / TextBlock.EVENTS;
    }

    /// Whether the event at `position` contains the text.
    public boolean isAt(long position) {
        var index = position - 1;
        return blocks[(int) (index / TextBlock.EVENTS)].contains((int) (index % TextBlock.EVENTS), wanted);
    }

    /// The first position from `from` to `to` whose event contains the text, or [#NOWHERE].
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

    /// The last position from `from` to `to` whose event contains the text, or [#NOWHERE].
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
        return 1L << (block % BlockSignatures.SLICE);
    }

    /// The blocks that may contain the text among the 64 around an event, as a bit for each.
    private long possible(long index) {
        var number = index / SLICE;
        if (number != slice) {
            slice = number;
            candidates = inBlocks(number);
        }
        return candidates;
    }

    /// The blocks of a slice that have a mark for each sequence of the text, and an event that has them too.
    private long inBlocks(long number) {
        var group = (int) (number / BlockSignatures.GROUP);
        var words = possible[group];
        if (words == null) {
            words = marked.possible(group, wanted.grams());
            possible[group] = words;
        }
        var blocksWithAny = 0L;
        for (var left = words[(int) (number % BlockSignatures.GROUP)]; left != 0; left &= left - 1) {
            var place = Long.numberOfTrailingZeros(left);
            var inEvents = inEvents((int) number * BlockSignatures.SLICE + place);
            events[place] = inEvents;
            blocksWithAny |= inEvents == 0 ? 0 : 1L << place;
        }
        fetch((int) number * BlockSignatures.SLICE, blocksWithAny);
        return blocksWithAny;
    }

    private void fetch(int first, long blocksWithAny) {
        for (var left = blocksWithAny; left != 0; left &= left - 1) {
            var place = Long.numberOfTrailingZeros(left);
            events[place] = blocks[first + place].fetched(events[place]);
        }
    }

    private long inEvents(int block) {
        return block < blocks.length && blocks[block] != null ? blocks[block].possible(wanted.grams()) : 0;
    }

    private long hits(long block) {
        if (block != lookedInto) {
            hits = blocks[(int) block].hits(wanted, events[(int) (block % BlockSignatures.SLICE)]);
            lookedInto = block;
        }
        return hits;
    }
}
