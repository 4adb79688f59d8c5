package com.gyroscops.infrastructure.inmemory.text;

import java.util.stream.IntStream;

/// The sequences of four bytes in a text as hashes; the first bits of a hash are the row that it marks in a signature.
///
/// Shorter sequences occur in nearly every block, and would not exclude any.
final class FourGrams {

    private static final int LENGTH = 4;
    static final int ROW_BITS = 13;

    // An odd number near the golden ratio of 2^64 (Knuth's multiplicative hashing). A single multiplication would map
    // similar sequences to similar rows.
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    static final int ROWS = 1 << ROW_BITS;

    private FourGrams() {}

    /// Marks the sequences in `text` from index `from` to before `to`, in the rows of the block, and in those of the
    /// event at `index`.
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

    /// The hashes of the sequences in `text`; none when it is shorter than four bytes.
    static int[] of(byte[] text) {
        return IntStream.rangeClosed(0, text.length - LENGTH)
                .map(start -> hash(gram(text, start)))
                .distinct()
                .toArray();
    }

    /// The row for `hash`.
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
