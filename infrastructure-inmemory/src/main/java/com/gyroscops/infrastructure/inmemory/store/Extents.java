package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.Arrays;

/// The first position, the last position and the number of events of each conversation, by its number from 1. Twelve
/// bytes each, in segments that are never copied. Not thread-safe.
final class Extents {

    private static final int FIELDS = 3;
    private static final int FIRST = 0;
    private static final int LAST = 1;
    private static final int COUNT = 2;
    private static final int SEGMENT_BITS = 10;
    private static final int SEGMENT = 1 << SEGMENT_BITS;

    private static final long SEGMENT_BYTES = Layout.array(Integer.BYTES, FIELDS * SEGMENT);

    private final Account account;
    private int[][] segments = new int[1][];

    /// No extents.
    ///
    /// @param account records their memory
    Extents(Account account) {
        this.account = account;
        account.add(Layout.object(2, 0) + Layout.references(1));
    }

    /// Starts the extent `number` with one event.
    void begin(int number, int position) {
        var segment = number >>> SEGMENT_BITS;
        if (segment >= segments.length) {
            var length = PositionList.grown(segment);
            account.add(Layout.growth(Layout.REFERENCE, segments.length, length));
            segments = Arrays.copyOf(segments, length);
        }
        if (segments[segment] == null) {
            segments[segment] = new int[FIELDS * SEGMENT];
            account.add(SEGMENT_BYTES);
        }
        set(number, FIRST, position);
        set(number, LAST, position);
        set(number, COUNT, 1);
    }

    /// Adds an event after the last one.
    void extend(int number, int position) {
        set(number, LAST, position);
        set(number, COUNT, count(number) + 1);
    }

    int first(int number) {
        return get(number, FIRST);
    }

    int last(int number) {
        return get(number, LAST);
    }

    int count(int number) {
        return get(number, COUNT);
    }

    private int get(int number, int field) {
        return segments[number >>> SEGMENT_BITS][FIELDS * (number & (SEGMENT - 1)) + field];
    }

    private void set(int number, int field, int value) {
        segments[number >>> SEGMENT_BITS][FIELDS * (number & (SEGMENT - 1)) + field] = value;
    }
}
