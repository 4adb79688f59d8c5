package com.gyroscops.infrastructure.inmemory.text;

/// The texts of 2,048 events and the signatures of their 64 blocks.
///
/// One thread adds, any number reads what was added before they were told of it. What is added meanwhile can make a
/// block look promising in which there is nothing yet, which is found out by comparing.
final class TextSlice {

    static final int BLOCK = 32;
    static final int EVENTS = Long.SIZE * BLOCK;

    private final long[] rows = new long[Grams.ROWS];
    private final byte[][] texts = new byte[EVENTS][];

    void add(int index, byte[] text) {
        var block = 1L << (index / BLOCK);
        Grams.eachRow(text, row -> rows[row] |= block);
        texts[index] = text;
    }

    /// The blocks that have a mark in each of `wanted`, a bit for each.
    long blocks(int[] wanted) {
        var blocks = -1L;
        for (var i = 0; i < wanted.length && blocks != 0; i++) {
            blocks &= rows[wanted[i]];
        }
        return blocks;
    }

    boolean contains(int index, byte[] wanted) {
        return TextBytes.contains(texts[index], wanted);
    }
}
