package com.gyroscops.infrastructure.inmemory.text;

import java.util.Arrays;

/// An immutable view of the signatures of the first blocks. Later blocks may contain anything. Thread-safe.
final class SignatureSnapshot {

    private final long[][] groups;
    private final long[] open;
    private final int blocks;

    /// @param groups the full slices by group
    /// @param open the slice that is being filled; its bits are never cleared
    /// @param blocks the number of blocks
    SignatureSnapshot(long[][] groups, long[] open, int blocks) {
        this.groups = groups;
        this.open = open;
        this.blocks = blocks;
    }

    /// The blocks of a group that have a mark for each of `grams`, and those without signatures: a word for each slice,
    /// with a bit for each block.
    long[] possible(int group, int[] grams) {
        var words = new long[BlockSignatures.GROUP];
        Arrays.fill(words, -1);
        var full = Math.clamp(blocks / BlockSignatures.SLICE - (long) group * BlockSignatures.GROUP, 0, words.length);
        for (var i = 0; i < grams.length && any(words, full); i++) {
            var marks = groups[group];
            var row = FourGrams.row(grams[i]) * BlockSignatures.GROUP;
            for (var slice = 0; slice < full; slice++) {
                words[slice] &= marks[row + slice];
            }
        }
        if (full < words.length && group * BlockSignatures.GROUP + full == blocks / BlockSignatures.SLICE) {
            words[full] = inOpen(grams) | (-1L << (blocks % BlockSignatures.SLICE));
        }
        return words;
    }

    private long inOpen(int[] grams) {
        var word = -1L;
        for (int gram : grams) {
            word &= open[FourGrams.row(gram)];
        }
        return word;
    }

    private static boolean any(long[] words, int count) {
        var all = 0L;
        for (var i = 0; i < count; i++) {
            all |= words[i];
        }
        return all != 0;
    }
}
