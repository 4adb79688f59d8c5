package com.gyroscops.infrastructure.inmemory.text;

import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.Arrays;

/// The blocks that have a mark in each row, as a bit for each block. For one thread, which adds blocks; other threads
/// read from a [SignatureSnapshot].
///
/// 64 blocks are a slice, with a word for each row. The slice that is being filled is small enough to stay in the
/// processor's cache. Full slices are grouped by four, so that a row is read for 256 blocks at once.
final class BlockSignatures {

    /// The number of blocks whose bits share a word.
    static final int SLICE = Long.SIZE;

    /// The number of slices in a group.
    static final int GROUP = 4;

    private static final long SLICE_BYTES = Layout.array(Long.BYTES, FourGrams.ROWS);
    private static final long GROUP_BYTES = Layout.array(Long.BYTES, (long) FourGrams.ROWS * GROUP);

    private final Account account;
    private long[][] groups = {};
    private long[] open = new long[FourGrams.ROWS];
    private int blocks;
    private volatile SignatureSnapshot marked = new SignatureSnapshot(groups, open, 0);

    /// @param account records their memory
    BlockSignatures(Account account) {
        this.account = account;
        account.add(SLICE_BYTES);
    }

    /// A snapshot of the current marks.
    SignatureSnapshot marked() {
        return marked;
    }

    /// Adds the next block, and clears `marks`. It allocates first, so that it can be repeated after a JVM error.
    void add(byte[] marks) {
        var isLast = (blocks + 1) % SLICE == 0;
        var all = isLast ? withRoom(blocks / SLICE) : groups;
        var nextOpen = isLast ? new long[FourGrams.ROWS] : open;
        var next = new SignatureSnapshot(all, nextOpen, blocks + 1);
        var shift = blocks % SLICE;
        var slice = open;
        for (var row = 0; row < FourGrams.ROWS; row++) {
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
        more[groups.length] = new long[FourGrams.ROWS * GROUP];
        account.add(GROUP_BYTES);
        return more;
    }

    private static void copy(long[] slice, long[] group, int at) {
        for (var row = 0; row < FourGrams.ROWS; row++) {
            group[row * GROUP + at] = slice[row];
        }
    }
}
