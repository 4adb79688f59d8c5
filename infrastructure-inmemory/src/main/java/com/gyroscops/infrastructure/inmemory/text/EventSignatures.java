package com.gyroscops.infrastructure.inmemory.text;

import com.gyroscops.infrastructure.inmemory.memory.Layout;

/// The signatures of the 64 events of a block: a word for each row, with a bit for each event. One thread adds; any
/// number of threads read afterwards.
///
/// Longer texts get more rows, so that about half of the bits stay clear.
final class EventSignatures {

    /// The signatures of a block about which nothing is known.
    static final EventSignatures UNKNOWN = new EventSignatures(0);

    private static final int MIN_ROWS = 16;
    private static final int MAX_ROWS = 1 << 12;

    private final long[] rows;

    private EventSignatures(int rows) {
        this.rows = new long[rows];
    }

    /// Signatures for texts of `bytes` bytes in total.
    static EventSignatures of(int bytes) {
        var each = Math.clamp(bytes / TextBlock.EVENTS, MIN_ROWS, MAX_ROWS);
        return new EventSignatures(Integer.highestOneBit(2 * each - 1));
    }

    void mark(int index, int gram) {
        rows[row(gram, rows.length)] |= 1L << index;
    }

    /// The memory in bytes.
    long heapBytes() {
        return Layout.object(1, 0) + Layout.array(Long.BYTES, rows.length);
    }

    /// The marks, for [#possible].
    long[] rows() {
        return rows;
    }

    /// The events that have a mark for each of `grams`, as a bit for each event.
    static long possible(long[] rows, int[] grams) {
        var events = -1L;
        for (var i = 0; i < grams.length && rows.length > 0; i++) {
            events &= rows[row(grams[i], rows.length)];
        }
        return events;
    }

    private static int row(int gram, int rows) {
        // Uses bits of the hash that do not determine the block's rows.
        return (gram << FourGrams.ROW_BITS) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(rows));
    }
}
