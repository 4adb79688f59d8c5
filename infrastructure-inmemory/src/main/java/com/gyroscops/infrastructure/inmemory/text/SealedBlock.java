package com.gyroscops.infrastructure.inmemory.text;

import com.gyroscops.infrastructure.inmemory.memory.Layout;
import com.gyroscops.infrastructure.inmemory.numbers.MonotonicNumbers;

/// An immutable block, with the texts of all events in one string, so that one search covers all of them. A match
/// cannot span two events, because each value ends with a byte that occurs in no text.
final class SealedBlock implements TextBlock {

    /// The maximum number of events whose texts are searched one by one; beyond that the whole block is searched.
    private static final int FEW = 16;

    private static final int CACHE_LINE = 64;

    private final String text;
    private final MonotonicNumbers ends;
    private final long[] marks;

    SealedBlock(String text, MonotonicNumbers ends, EventSignatures marks) {
        this.text = text;
        this.ends = ends;
        this.marks = marks.rows();
    }

    /// The memory in bytes.
    long heapBytes() {
        return Layout.object(3, 0)
                + Layout.latin1(text.length())
                + Layout.object(1, Integer.BYTES)
                + Layout.array(Byte.BYTES, ends.bytes())
                + Layout.array(Long.BYTES, marks.length);
    }

    @Override
    public long possible(int[] grams) {
        return EventSignatures.possible(marks, grams);
    }

    @Override
    public long fetched(long possible) {
        if (Long.bitCount(possible) > FEW) {
            return possible;
        }
        var fetched = 0L;
        for (var left = possible; left != 0; left &= left - 1) {
            var index = Long.numberOfTrailingZeros(left);
            fetched |= touched(start(index), ends.at(index)) == 0 ? 0 : 1L << index;
        }
        return fetched;
    }

    /// A number that is 0 for an empty range: the last byte of each value is not 0.
    private int touched(int start, int end) {
        var sum = start < end ? text.charAt(end - 1) : 0;
        for (var at = start; at < end; at += CACHE_LINE) {
            sum += text.charAt(at);
        }
        return sum;
    }

    @Override
    public long hits(TextPattern wanted, long possible) {
        return Long.bitCount(possible) > FEW ? amongAll(wanted.text()) & possible : among(possible, wanted);
    }

    private long among(long possible, TextPattern wanted) {
        var hits = 0L;
        for (var left = possible; left != 0; left &= left - 1) {
            var index = Long.numberOfTrailingZeros(left);
            hits |= contains(index, wanted) ? 1L << index : 0;
        }
        return hits;
    }

    private long amongAll(String wanted) {
        var hits = 0L;
        var index = 0;
        for (var found = text.indexOf(wanted); found >= 0; found = text.indexOf(wanted, ends.at(index))) {
            while (ends.at(index) <= found) {
                index++;
            }
            hits |= 1L << index;
        }
        return hits;
    }

    @Override
    public boolean contains(int index, TextPattern wanted) {
        return text.indexOf(wanted.text(), start(index), ends.at(index)) >= 0;
    }

    private int start(int index) {
        return index == 0 ? 0 : ends.at(index - 1);
    }
}
