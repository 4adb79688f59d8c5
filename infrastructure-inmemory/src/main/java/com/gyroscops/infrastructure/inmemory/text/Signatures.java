package com.gyroscops.infrastructure.inmemory.text;

/// The signatures of some thousand blocks, row by row: which blocks have a mark in a row is written side by side, a bit
/// for each, so that one row is read for all blocks at once.
///
/// There is room for one slice of 64 blocks at first, and twice as many whenever there is no more. One thread marks,
/// any number read what was marked before they were told of it. What is marked meanwhile can make a block look
/// promising in which there is nothing yet, which is found out by comparing.
final class Signatures {

    /// The blocks whose bits share a word.
    static final int SLICE = Long.SIZE;

    /// The blocks that there can be.
    static final int BLOCKS = 64 * SLICE;

    private volatile long[] rows = new long[Grams.ROWS];

    /// Marks all that `text` has as being in `block`.
    void mark(int block, byte[] text) {
        var slice = block / SLICE;
        while (slice >= width(rows)) {
            rows = widened(rows);
        }
        var marked = rows;
        var width = width(marked);
        var bit = 1L << (block % SLICE);
        Grams.eachRow(text, row -> marked[row * width + slice] |= bit);
    }

    /// The blocks that have a mark in each of `wanted`: a word for each slice, and in it a bit for each block.
    long[] blocks(int[] wanted) {
        var marked = rows;
        var width = width(marked);
        var blocks = new long[width];
        System.arraycopy(marked, wanted[0] * width, blocks, 0, width);
        for (var i = 1; i < wanted.length; i++) {
            var row = wanted[i] * width;
            for (var slice = 0; slice < width; slice++) {
                blocks[slice] &= marked[row + slice];
            }
        }
        return blocks;
    }

    private static int width(long[] rows) {
        return rows.length / Grams.ROWS;
    }

    private static long[] widened(long[] rows) {
        var width = width(rows);
        var wider = new long[2 * rows.length];
        for (var row = 0; row < Grams.ROWS; row++) {
            System.arraycopy(rows, row * width, wider, row * 2 * width, width);
        }
        return wider;
    }
}
