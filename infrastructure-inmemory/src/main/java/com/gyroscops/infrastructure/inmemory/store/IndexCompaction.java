package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.operations.IndexReport.Size;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/// One compaction of the indexes, which locks each piece separately, so that other threads wait for one piece at most.
final class IndexCompaction {

    private final WriteLock writeLock;
    private Size before = new Size(0, 0);
    private Size after = new Size(0, 0);
    private long orphans;

    IndexCompaction(WriteLock writeLock) {
        this.writeLock = writeLock;
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

    void compact(PositionList list) {
        writeLock.runLocked(() -> {
            before = before.plus(new Size(list.size(), list.bytes()));
            list.trim();
            after = after.plus(new Size(list.size(), list.bytes()));
        });
    }

    void compact(PackedList list) {
        writeLock.runLocked(() -> {
            before = before.plus(new Size(list.size(), list.bytes()));
            list.trim();
            after = after.plus(new Size(list.size(), list.bytes()));
        });
    }

    /// @param account records the memory that is released
    void compact(EventStream stream, Account account) {
        writeLock.runLocked(() -> {
            before = before.plus(new Size(stream.size(), stream.bytes()));
            stream.trim(account);
            after = after.plus(new Size(stream.size(), stream.bytes()));
        });
    }

    /// Removes entries from `table` that do not refer to the key under which they were added.
    void compact(PositionTable table, IntPredicate isValid, IntToLongFunction hash) {
        writeLock.runLocked(() -> {
            before = before.plus(new Size(table.size(), table.bytes()));
            orphans += table.retain(isValid, hash);
            after = after.plus(new Size(table.size(), table.bytes()));
        });
    }
}
