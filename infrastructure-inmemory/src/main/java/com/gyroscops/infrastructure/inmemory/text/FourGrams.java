package com.gyroscops.infrastructure.inmemory.text;

import java.util.stream.IntStream;

/// The sequences of four bytes in a text, each as a hash, of which the first bits are the row of a signature that it
/// marks.
///
/// Shorter ones are in nearly every block, and leave nothing over that a row could tell.
final class FourGrams {

    private static final int LENGTH = 4;
    static final int ROW_BITS = 13;

    // Odd, and near the golden ratio's part of 2^64 (Knuth's multiplicative hashing). One multiplication would give
    // sequences that are alike in one way rows that are, too.
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    static final int ROWS = 1 << ROW_BITS;

    private FourGrams() {}

    /// Sets a mark in each row of what is in `text` from the index `from` to just before `to`: in those of the block, and
    /// in those of the event at `index` of it.
    static void mark(byte[] text, int from, int to, byte[] block, EventSignatures events, int index) {
        var gram = 0;
        for (var i = from; i < Math.min(to, from + LENGTH - 1); i++) {
            gram = next(gram, text[i]);
        }
        for (var i = from + LENGTH - 1; i < to; i++) {
            gram = next(gram, text[i]);
            var hash = hash(gram);
            block[row(hash)] = 1;
            events.mark(index, hash);
        }
    }

    /// The hashes of what is in `text`; none when that is too short to have any.
    static int[] of(byte[] text) {
        return IntStream.rangeClosed(0, text.length - LENGTH)
                .map(start -> hash(gram(text, start)))
                .distinct()
                .toArray();
    }

    /// The row that the sequence with `hash` marks.
    static int row(int hash) {
        return hash >>> (Integer.SIZE - ROW_BITS);
    }

    private static int gram(byte[] text, int start) {
        var gram = 0;
        for (var i = start; i < start + LENGTH; i++) {
            gram = next(gram, text[i]);
        }
        return gram;
    }

    private static int next(int gram, byte last) {
        return (gram << Byte.SIZE) | (last & 0xFF);
    }

    private static int hash(int gram) {
        var product = gram * MULTIPLIER;
        return (int) (((product ^ (product >>> Integer.SIZE)) * MULTIPLIER) >>> Integer.SIZE);
    }
}
