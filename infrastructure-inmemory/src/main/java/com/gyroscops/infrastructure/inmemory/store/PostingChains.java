package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.Arrays;

/// For each position the previous one in its chain, if any. One thread adds, in the order of positions; any number of
/// threads read positions that were added before they learned of them.
final class PostingChains {

    /// The predecessor of the first position in a chain; no position is 0.
    static final int NONE = 0;

    private static final int SEGMENT_BITS = 10;
    private static final int SEGMENT = 1 << SEGMENT_BITS;

    private final Account account;

    // The segments in use, with spare capacity.
    private volatile int[][] segments = new int[1][];

    /// @param account records their memory
    PostingChains(Account account) {
        this.account = account;
    }

    /// Adds `position` after `previous`, or starts a chain with it.
    void add(int position, int previous) {
        segment((position - 1) >>> SEGMENT_BITS)[(position - 1) & (SEGMENT - 1)] = previous;
    }

    /// Whether the chain that ends with `last` has at least `many` positions.
    boolean isLong(int last, int many) {
        return length(last, many) == many;
    }

    /// The chain that ends with `last`, in ascending order.
    int[] upTo(int last) {
        var count = length(last, Integer.MAX_VALUE);
        var positions = new int[count];
        for (var position = last; position != NONE; position = before(position)) {
            positions[--count] = position;
        }
        return positions;
    }

    private int length(int last, int max) {
        var length = 0;
        for (var position = last; position != NONE && length < max; position = before(position)) {
            length++;
        }
        return length;
    }

    private int before(int position) {
        var index = position - 1;
        return segments[index >>> SEGMENT_BITS][index & (SEGMENT - 1)];
    }

    private int[] segment(int number) {
        if (number >= segments.length) {
            var room = PositionList.grown(number);
            account.add(Layout.references(room) - Layout.references(segments.length));
            segments = Arrays.copyOf(segments, room);
        }
        var all = segments;
        if (all[number] == null) {
            all[number] = new int[SEGMENT];
            account.add(Layout.array(Integer.BYTES, SEGMENT));
        }
        return all[number];
    }
}
