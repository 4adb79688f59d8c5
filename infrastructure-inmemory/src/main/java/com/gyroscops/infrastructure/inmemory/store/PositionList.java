package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/// Positions in an array of four bytes each, which limits a log to two thousand million events.
final class PositionList implements Positions {

    private static final VarHandle POSITIONS = ReleaseFields.field(MethodHandles.lookup(), "positions", int[].class);
    private static final VarHandle SIZE = ReleaseFields.field(MethodHandles.lookup(), "size", int.class);
    private static final int[] EMPTY = {};
    private static final Account UNUSED = new Account();

    private final Account account;
    private volatile int[] positions;
    private volatile int size;

    /// An empty list.
    ///
    /// @param account records its memory
    PositionList(Account account) {
        this(account, EMPTY);
        account.add(Layout.object(2, Integer.BYTES));
    }

    private PositionList(Account account, int[] positions) {
        this.account = account;
        this.positions = positions;
        this.size = positions.length;
    }

    /// A read-only list.
    static PositionList of(int... positions) {
        return new PositionList(UNUSED, positions);
    }

    /// A list with these positions, to which others can be added.
    static PositionList of(Account account, int... positions) {
        account.add(Layout.object(2, Integer.BYTES) + Layout.array(Integer.BYTES, positions.length));
        return new PositionList(account, positions);
    }

    /// Adds a position, which must be above all others. A position that it already contains, which occurs again after a
    /// JVM error, is ignored.
    void add(long position) {
        var count = size;
        var room = positions;
        if (count > 0 && room[count - 1] >= position) {
            return;
        }
        if (count == room.length) {
            account.add(Layout.growth(Integer.BYTES, count, grown(count)));
            room = Arrays.copyOf(room, grown(count));
            POSITIONS.setRelease(this, room);
        }
        room[count] = Math.toIntExact(position);
        SIZE.setRelease(this, count + 1);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long at(int index) {
        return positions[index];
    }

    /// The new capacity for more than `count` entries: half as much again.
    static int grown(int count) {
        return count + (count >> 1) + 1;
    }

    /// The memory in bytes, used or not.
    long bytes() {
        return (long) Integer.BYTES * positions.length;
    }

    /// Keeps the first `count` entries and removes the others. Not for use while another thread adds.
    void truncate(int count) {
        size = Math.min(count, size);
    }

    /// Releases unused memory. Not for use while another thread adds.
    void trim() {
        account.add(Layout.growth(Integer.BYTES, positions.length, size));
        positions = Arrays.copyOf(positions, size);
    }
}
