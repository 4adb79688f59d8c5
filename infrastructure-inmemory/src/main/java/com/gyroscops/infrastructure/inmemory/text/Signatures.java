package com.gyroscops.infrastructure.inmemory.text;

import java.util.Arrays;

/// Which blocks have a mark in a row, a bit for each block. For one thread, which adds blocks; what any other reads it
/// takes from a [Marked].
///
/// 64 blocks are a slice, a word for each row. The slice that is being filled is small enough to stay near the
/// processor. Those that are full stand four in a group side by side, so that a row is read for 256 blocks at once.
final class Signatures {

    /// The blocks whose bits share a word.
    static final int SLICE = Long.SIZE;

    /// The slices of a group.
    static final int GROUP = 4;

    private long[][] groups = {};
    private long[] open = new long[Grams.ROWS];
    private int blocks;
    private volatile Marked marked = new Marked(groups, open, 0);

    /// What is marked now, as long as nothing else is said.
    Marked marked() {
        return marked;
    }

    /// Takes in the next block, and clears its marks. Room is made first, so that it can be done again after an error of
    /// the machine.
    void add(byte[] marks) {
        var isLast = (blocks + 1) % SLICE == 0;
        var all = isLast ? withRoom(blocks / SLICE) : groups;
        var nextOpen = isLast ? new long[Grams.ROWS] : open;
        var next = new Marked(all, nextOpen, blocks + 1);
        var shift = blocks % SLICE;
        var slice = open;
        for (var row = 0; row < Grams.ROWS; row++) {
            slice[row] |= (long) marks[row] << shift;
        }
        Arrays.fill(marks, (byte) 0);
        if (isLast) {
            copy(slice, all[blocks / SLICE / GROUP], blocks / SLICE % GROUP);
        }
        groups = all;
        open = nextOpen;
        blocks++;
        marked = next;
    }

    private long[][] withRoom(int slice) {
        if (slice / GROUP < groups.length) {
            return groups;
        }
        var more = Arrays.copyOf(groups, groups.length + 1);
        more[groups.length] = new long[Grams.ROWS * GROUP];
        return more;
    }

    private static void copy(long[] slice, long[] group, int at) {
        for (var row = 0; row < Grams.ROWS; row++) {
            group[row * GROUP + at] = slice[row];
        }
    }
}
