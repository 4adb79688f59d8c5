package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.search.Direction;
import java.util.Arrays;
import java.util.PrimitiveIterator;
import java.util.function.LongPredicate;

/// Ascending positions, which only grow in number.
///
/// One thread adds, any number read. It may know positions above the head, of an append that is not published yet:
/// whoever reads cuts it off at the head that he has seen.
final class PositionList {

    private volatile long[] positions = new long[1];
    private volatile int size;

    void add(long position) {
        var count = size;
        var room = positions;
        if (count == room.length) {
            room = Arrays.copyOf(room, 2 * count);
            positions = room;
        }
        room[count] = position;
        size = count + 1;
    }

    int size() {
        return size;
    }

    /// What it takes in memory, used or not.
    long bytes() {
        return (long) Long.BYTES * positions.length;
    }

    boolean has(LongPredicate wanted) {
        var count = size;
        return Arrays.stream(positions, 0, count).anyMatch(wanted);
    }

    /// Drops all but the `wanted`, and says how many it dropped. Nobody adds meanwhile; who reads never sees less than
    /// what is wanted of it.
    int retain(LongPredicate wanted) {
        var count = size;
        var kept = Arrays.stream(positions, 0, count).filter(wanted).toArray();
        size = kept.length;
        positions = kept.length == 0 ? new long[1] : kept;
        return count - kept.length;
    }

    /// Gives back the room that is not used. Nobody adds meanwhile.
    void trim() {
        positions = Arrays.copyOf(positions, Math.max(1, size));
    }

    long at(int index) {
        return positions[index];
    }

    /// How many of them are not above `position`. At the end of the list, where the head is, it takes one look.
    int countUpTo(long position) {
        // The size before the array: an array that is read later holds at least as much, but for what was no event's.
        var known = size;
        var room = positions;
        var count = Math.min(known, room.length);
        if (count == 0 || room[count - 1] <= position) {
            return count;
        }
        var index = Arrays.binarySearch(room, 0, count, position);
        return index < 0 ? -index - 1 : index + 1;
    }

    /// Which of them lie in `range`.
    Span indices(Span range) {
        return new Span(countUpTo(range.first() - 1), countUpTo(range.last()) - 1L);
    }

    PrimitiveIterator.OfLong walk(Span range, Direction direction) {
        return indices(range).walk(direction).map(index -> at((int) index)).iterator();
    }
}
