package com.gyroscops.infrastructure.inmemory.text;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/// Walks over the positions that a text can be at: it takes one look at each slice for the signatures of its blocks,
/// and passes over the blocks that cannot have it.
final class BlockWalk implements PrimitiveIterator.OfLong {

    private final TextMatch match;
    private final long end;
    private final int step;
    private long next;
    private long slice = -1;
    private long blocks;

    /// @param step 1 to walk upwards from `start` to `end`, -1 to walk downwards
    BlockWalk(TextMatch match, long start, long end, int step) {
        this.match = match;
        this.next = start;
        this.end = end;
        this.step = step;
        passOver();
    }

    @Override
    public boolean hasNext() {
        return (end - next) * step >= 0;
    }

    @Override
    public long nextLong() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var position = next;
        next += step;
        passOver();
        return position;
    }

    private void passOver() {
        while (hasNext() && !isPossible()) {
            next = beyond(blocks == 0 ? TextSlice.EVENTS : TextSlice.BLOCK);
        }
    }

    private boolean isPossible() {
        var index = next - 1;
        if (index / TextSlice.EVENTS != slice) {
            slice = index / TextSlice.EVENTS;
            blocks = match.blocks(slice);
        }
        return (blocks & (1L << (index % TextSlice.EVENTS / TextSlice.BLOCK))) != 0;
    }

    /// The first position beyond the piece of the log, `size` long, that the next one lies in.
    private long beyond(int size) {
        var piece = (next - 1) / size;
        return step > 0 ? (piece + 1) * size + 1 : piece * size;
    }
}
