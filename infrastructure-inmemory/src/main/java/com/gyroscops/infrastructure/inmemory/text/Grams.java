package com.gyroscops.infrastructure.inmemory.text;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The sequences of two, three and four bytes in a text, each as the row of a signature that it marks.
///
/// Short texts have no long sequences, so there are rows for each length. Long sequences are rarer, so a text that has
/// some is looked for by them alone.
final class Grams {

    static final int ROWS = 1_024 + 2_048 + 8_192;

    private static final int LONGEST = 4;

    private Grams() {}

    /// Every row that `text` marks, some of them more than once.
    static void eachRow(byte[] text, IntConsumer row) {
        for (var length = 2; length <= LONGEST; length++) {
            for (var start = 0; start + length <= text.length; start++) {
                row.accept(row(text, start, length));
            }
        }
    }

    /// The rows that a text is marked in which contains `wanted`.
    static int[] rowsOf(byte[] wanted) {
        var length = Math.min(wanted.length, LONGEST);
        return IntStream.rangeClosed(0, wanted.length - length)
                .map(start -> row(wanted, start, length))
                .distinct()
                .toArray();
    }

    private static int row(byte[] text, int start, int length) {
        var gram = 0;
        for (var i = start; i < start + length; i++) {
            gram = (gram << 8) | (text[i] & 0xFF);
        }
        // Multiplied by an odd number the high bits depend on all others (Knuth's multiplicative hashing).
        var mixed = gram * 0x9E3779B1;
        return switch (length) {
            case 2 -> mixed >>> (32 - 10);
            case 3 -> 1_024 + (mixed >>> (32 - 11));
            default -> 1_024 + 2_048 + (mixed >>> (32 - 13));
        };
    }
}
