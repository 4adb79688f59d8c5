package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.Arrays;

/// A set of positions that finds the greatest element below any position in a few steps, regardless of gaps.
///
/// It has a bit for each position in words of 64, above them a bit for each word that is not empty, and so on: six
/// levels cover all positive `int`s. It takes one bit per position and 1/63 on top. Not thread-safe.
final class PositionSet {

    private static final int LEVELS = 6;
    private static final int WORD_BITS = 6;

    private final Account account;
    private final long[][] levels = new long[LEVELS][1];

    /// An empty set.
    ///
    /// @param account records its memory
    PositionSet(Account account) {
        this.account = account;
        account.add(Layout.object(2, 0) + Layout.references(LEVELS) + LEVELS * Layout.array(Long.BYTES, 1));
    }

    void add(int position) {
        var at = position;
        for (var level = 0; level < LEVELS; level++) {
            var word = at >>> WORD_BITS;
            if (word >= levels[level].length) {
                levels[level] = grown(levels[level], PositionList.grown(word));
            }
            levels[level][word] |= 1L << at;
            at = word;
        }
    }

    private long[] grown(long[] words, int length) {
        account.add(Layout.growth(Long.BYTES, words.length, length));
        return Arrays.copyOf(words, length);
    }

    void remove(int position) {
        var at = position;
        for (var level = 0; level < LEVELS; level++) {
            var word = at >>> WORD_BITS;
            levels[level][word] &= ~(1L << at);
            if (levels[level][word] != 0) {
                return;
            }
            at = word;
        }
    }

    /// The greatest element below `position`; 0 when there is none.
    int below(int position) {
        var at = position;
        for (var level = 0; level < LEVELS; level++) {
            var word = at >>> WORD_BITS;
            var bits = word < levels[level].length ? levels[level][word] & ((1L << at) - 1) : 0;
            if (bits != 0) {
                return descend(level, highest(word, bits));
            }
            at = word;
        }
        return 0;
    }

    /// The greatest element under a set bit on `level`.
    private int descend(int level, int bit) {
        var at = bit;
        for (var below = level - 1; below >= 0; below--) {
            at = highest(at, levels[below][at]);
        }
        return at;
    }

    private static int highest(int word, long bits) {
        return (word << WORD_BITS) + Long.SIZE - 1 - Long.numberOfLeadingZeros(bits);
    }
}
