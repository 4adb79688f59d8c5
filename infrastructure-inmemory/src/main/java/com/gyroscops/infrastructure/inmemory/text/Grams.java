package com.gyroscops.infrastructure.inmemory.text;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The sequences of two, three and four bytes in a text, each as the row of a signature that it marks.
///
/// Short texts have no long sequences, so there are rows for each length. Long sequences are rarer, so a text that has
/// some is looked for by them alone.
final class Grams {

    private static final int TWO_BITS = 10;
    private static final int THREE_BITS = 11;
    private static final int FOUR_BITS = 13;
    private static final int FIRST_OF_THREE = 1 << TWO_BITS;
    private static final int FIRST_OF_FOUR = FIRST_OF_THREE + (1 << THREE_BITS);

    static final int ROWS = FIRST_OF_FOUR + (1 << FOUR_BITS);

    private static final int LONGEST = 4;

    private Grams() {}

    /// Every row that `text` marks, some of them more than once.
    static void eachRow(byte[] text, IntConsumer row) {
        var last = 0;
        for (var i = 0; i < text.length; i++) {
            last = (last << Byte.SIZE) | (text[i] & 0xFF);
            if (i >= 1) {
                row.accept(row(last & 0xFFFF, 2));
            }
            if (i >= 2) {
                row.accept(row(last & 0xFFFFFF, 3));
            }
            if (i >= 3) {
                row.accept(row(last, 4));
            }
        }
    }

    /// The rows that a text is marked in which contains `wanted`.
    static int[] rowsOf(byte[] wanted) {
        var length = Math.min(wanted.length, LONGEST);
        return IntStream.rangeClosed(0, wanted.length - length)
                .map(start -> row(gram(wanted, start, length), length))
                .distinct()
                .toArray();
    }

    private static int gram(byte[] text, int start, int length) {
        var gram = 0;
        for (var i = start; i < start + length; i++) {
            gram = (gram << Byte.SIZE) | (text[i] & 0xFF);
        }
        return gram;
    }

    private static int row(int gram, int length) {
        // Multiplied by an odd number the high bits depend on all others (Knuth's multiplicative hashing).
        var mixed = gram * 0x9E3779B1;
        return switch (length) {
            case 2 -> mixed >>> (Integer.SIZE - TWO_BITS);
            case 3 -> FIRST_OF_THREE + (mixed >>> (Integer.SIZE - THREE_BITS));
            default -> FIRST_OF_FOUR + (mixed >>> (Integer.SIZE - FOUR_BITS));
        };
    }
}
