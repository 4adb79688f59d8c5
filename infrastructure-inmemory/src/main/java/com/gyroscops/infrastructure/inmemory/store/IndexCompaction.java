package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.operations.IndexReport.Size;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/// One round through the indexes, in which each piece is put in order on its own: a thread that has to wait waits for
/// that piece alone.
final class IndexCompaction {

    private final WriteLock turn;
    private Size before = new Size(0, 0);
    private Size after = new Size(0, 0);
    private long orphans;

    /// @param turn the right to write
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

    /// @param account what the stream gives back is taken from
    void tidy(EventStream stream, Account account) {
        turn.use(() -> {
            before = before.plus(new Size(stream.size(), stream.bytes()));
            stream.trim(account);
            after = after.plus(new Size(stream.size(), stream.bytes()));
        });
    }

    /// Leaves in `table` only what leads to the key that it was added for.
    void tidy(PositionTable table, IntPredicate leads, IntToLongFunction hash) {
        turn.use(() -> {
            before = before.plus(new Size(table.size(), table.bytes()));
            orphans += table.retain(leads, hash);
            after = after.plus(new Size(table.size(), table.bytes()));
        });
    }
}
