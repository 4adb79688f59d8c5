package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.operations.IndexReport.Size;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/// One compaction of the indexes, which locks each piece separately, so that other threads wait for one piece at most.
final class IndexCompaction {

    private final WriteLock turn;
    private Size before = new Size(0, 0);
    private Size after = new Size(0, 0);
    private long orphans;

    /// @param turn the write lock
    IndexCompaction(WriteLock turn) {
        this.turn = turn;
    }

    Size before() {
        return before;
    }

    Size after() {
        return after;
    }

    long orphans() {
        return orphans;
    }

    void tidy(PositionList list) {
        turn.use(() -> {
            before = before.plus(new Size(list.size(), list.bytes()));
            list.trim();
            after = after.plus(new Size(list.size(), list.bytes()));
        });
    }

    void tidy(PackedList list) {
        turn.use(() -> {
            before = before.plus(new Size(list.size(), list.bytes()));
            list.trim();
            after = after.plus(new Size(list.size(), list.bytes()));
        });
    }

    /// @param account records the memory that is released
    void tidy(EventStream stream, Account account) {
        turn.use(() -> {
            before = before.plus(new Size(stream.size(), stream.bytes()));
            stream.trim(account);
            after = after.plus(new Size(stream.size(), stream.bytes()));
        });
    }

    /// Removes entries from `table` that do not refer to the key under which they were added.
    void tidy(PositionTable table, IntPredicate leads, IntToLongFunction hash) {
        turn.use(() -> {
            before = before.plus(new Size(table.size(), table.bytes()));
            orphans += table.retain(leads, hash);
            after = after.plus(new Size(table.size(), table.bytes()));
        });
    }
}
