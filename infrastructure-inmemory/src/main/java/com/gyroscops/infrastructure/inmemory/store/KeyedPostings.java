package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.Arrays;
import java.util.Optional;

/// The positions of events by key, where an event may have several keys and most keys have few events.
///
/// A table maps the hash of each key to the last entry of its chain, or to a list when the chain has become long. Keys
/// with equal hashes share a chain, and readers compare. One thread adds, any number of threads read.
final class KeyedPostings {

    /// The maximum length of a chain, which is traversed for each addition and copied for each read.
    private static final int MAX_CHAIN = 16;

    private static final int NONE = 0;
    private static final int SEGMENT_BITS = 10;
    private static final int SEGMENT = 1 << SEGMENT_BITS;
    private static final int FIELDS = 2;

    private final Account account;
    private final PositionTable table;

    // Of each entry from 1 its position and the previous entry of the same key.
    private volatile int[][] segments = new int[1][];
    private int entries;

    // A negative number in the table refers to a list: -1 to the first.
    private volatile PackedList[] lists = {};
    private int listCount;

    /// @param account records their memory
    KeyedPostings(Account account) {
        this.account = account;
        this.table = new PositionTable(account);
        account.add(Layout.references(1));
    }

    /// Adds an event under a key. An event added before, which occurs again after a JVM error, is ignored.
    void add(long hash, int position) {
        var last = table.find(hash, _ -> true);
        if (last == PositionTable.NOTHING) {
            table.add(hash, newEntry(position, NONE));
        } else if (last < 0) {
            list(last).add(position);
        } else if (position(last) < position) {
            var chain = chain(last);
            var next = chain.length < MAX_CHAIN ? newEntry(position, last) : newList(chain, position);
            table.replace(hash, last, next);
        }
    }

    /// A superset of the positions under a key with hardly any others.
    Optional<Positions> find(long hash) {
        var last = table.find(hash, _ -> true);
        if (last == PositionTable.NOTHING) {
            return Optional.empty();
        }
        return Optional.of(last < 0 ? list(last) : PositionList.of(chain(last)));
    }

    /// Releases unused memory of the lists.
    void compact(IndexCompaction compaction) {
        for (var i = 0; i < listCount; i++) {
            compaction.compact(lists[i]);
        }
    }

    /// The positions of the chain that ends with entry `last`, in ascending order.
    private int[] chain(int last) {
        var count = 0;
        for (var entry = last; entry != NONE; entry = field(entry, 1)) {
            count++;
        }
        var positions = new int[count];
        for (var entry = last; entry != NONE; entry = field(entry, 1)) {
            positions[--count] = position(entry);
        }
        return positions;
    }

    private int position(int entry) {
        return field(entry, 0);
    }

    private int field(int entry, int field) {
        return segments[entry >>> SEGMENT_BITS][FIELDS * (entry & (SEGMENT - 1)) + field];
    }

    private int newEntry(int position, int previous) {
        var entry = ++entries;
        var number = entry >>> SEGMENT_BITS;
        if (number >= segments.length) {
            var room = PositionList.grown(number);
            account.add(Layout.references(room) - Layout.references(segments.length));
            segments = Arrays.copyOf(segments, room);
        }
        var all = segments;
        if (all[number] == null) {
            all[number] = new int[FIELDS * SEGMENT];
            account.add(Layout.array(Integer.BYTES, FIELDS * SEGMENT));
        }
        var at = FIELDS * (entry & (SEGMENT - 1));
        all[number][at] = position;
        all[number][at + 1] = previous;
        return entry;
    }

    private PackedList list(int number) {
        return lists[-number - 1];
    }

    private int newList(int[] positions, int more) {
        var list = new PackedList(account);
        for (int position : positions) {
            list.add(position);
        }
        list.add(more);
        if (listCount == lists.length) {
            var room = PositionList.grown(listCount);
            account.add(Layout.references(room) - Layout.references(listCount));
            lists = Arrays.copyOf(lists, room);
        }
        lists[listCount] = list;
        return - ++listCount;
    }
}
