package com.gyroscops.infrastructure.inmemory.text;

import java.util.stream.IntStream;

/// The sequences of four bytes in a text, each as the row of a signature that it marks.
///
/// Shorter ones are in nearly every block, and leave nothing over that a row could tell.
final class Grams {

    private static final int LENGTH = 4;
    private static final int ROW_BITS = 13;

    static final int ROWS = 1 << ROW_BITS;

    private Grams() {}

    /// Sets a mark in each row of what is in `text` from the index `from` to just before `to`.
    static void mark(byte[] text, int from, int to, byte[] marks) {
        var gram = 0;
        for (var i = from; i < Math.min(to, from + LENGTH - 1); i++) {
            gram = next(gram, text[i]);
        }
        for (var i = from + LENGTH - 1; i < to; i++) {
            gram = next(gram, text[i]);
            marks[row(gram)] = 1;
        }
    }

    /// The rows that a text is marked in which contains `wanted`; none when that is too short to tell.
    static int[] rowsOf(byte[] wanted) {
        return IntStream.rangeClosed(0, wanted.length - LENGTH)
                .map(start -> row(gram(wanted, start)))
                .distinct()
                .toArray();
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

    private static int row(int gram) {
        // Multiplied by an odd number the high bits depend on all others (Knuth's multiplicative hashing).
        return (gram * 0x9E3779B1) >>> (Integer.SIZE - ROW_BITS);
    }
}
