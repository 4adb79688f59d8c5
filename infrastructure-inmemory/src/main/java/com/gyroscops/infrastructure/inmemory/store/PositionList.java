package com.gyroscops.infrastructure.inmemory.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/// Positions in an array, four bytes each: a log ends at two thousand million events.
final class PositionList implements Positions {

    private static final VarHandle POSITIONS = Release.field(MethodHandles.lookup(), "positions", int[].class);
    private static final VarHandle SIZE = Release.field(MethodHandles.lookup(), "size", int.class);
    private static final int[] EMPTY = {};

    private volatile int[] positions = EMPTY;
    private volatile int size;

    static PositionList of(int... positions) {
        var list = new PositionList();
        list.positions = positions;
        list.size = positions.length;
        return list;
    }

    /// Takes in a position, which is above all others. One that it has already, because it is told again after an error
    /// of the machine, changes nothing.
    void add(long position) {
        var count = size;
        var room = positions;
        if (count > 0 && room[count - 1] >= position) {
            return;
        }
        if (count == room.length) {
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

    /// The room for more than `count` entries: half as much again.
    static int grown(int count) {
        return count + (count >> 1) + 1;
    }

    /// What it takes in memory, used or not.
    long bytes() {
        return (long) Integer.BYTES * positions.length;
    }

    /// Keeps the first `count` and forgets the others. Nobody adds meanwhile.
    void truncate(int count) {
        size = Math.min(count, size);
    }

    /// Gives back the room that is not used. Nobody adds meanwhile.
    void trim() {
        positions = Arrays.copyOf(positions, size);
    }
}
