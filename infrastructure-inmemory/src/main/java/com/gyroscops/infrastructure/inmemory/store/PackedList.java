package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.infrastructure.inmemory.numbers.Ascending;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/// Positions of a value that many events share: two bytes each where they lie close together, otherwise four.
///
/// The last of them are as they came; whenever there are 1,024, they are packed. One thread adds, any number read.
final class PackedList implements Positions {

    private static final VarHandle SIZE = Release.field(MethodHandles.lookup(), "size", int.class);
    private static final int CHUNK_BITS = 10;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int[] EMPTY = {};

    // Chunks are written before `last` begins anew, and read after it: whoever still has the former `last` finds what
    // was in it among the chunks.
    private volatile int[] last = EMPTY;
    private volatile Ascending[] chunks = {};
    private volatile int size;

    /// Takes in a position, which is above all others. One that it has already, because it is told again after an error
    /// of the machine, changes nothing.
    void add(long position) {
        var count = size;
        if (count > 0 && at(count - 1) >= position) {
            return;
        }
        var index = count - CHUNK * chunks.length;
        if (index == CHUNK) {
            pack();
            index = 0;
        }
        if (index == last.length) {
            last = Arrays.copyOf(last, Math.min(CHUNK, PositionList.grown(index)));
        }
        last[index] = Math.toIntExact(position);
        SIZE.setRelease(this, count + 1);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long at(int index) {
        var room = last;
        var packed = chunks;
        var chunk = index >>> CHUNK_BITS;
        return chunk < packed.length ? packed[chunk].at(index & (CHUNK - 1)) : room[index - CHUNK * packed.length];
    }

    /// What it takes in memory, used or not.
    long bytes() {
        return (long) Integer.BYTES * last.length
                + Arrays.stream(chunks).mapToLong(Ascending::bytes).sum();
    }

    /// Gives back the room that is not used. Nobody adds meanwhile.
    void trim() {
        last = Arrays.copyOf(last, size - CHUNK * chunks.length);
    }

    private void pack() {
        var more = Arrays.copyOf(chunks, chunks.length + 1);
        more[chunks.length] = Ascending.of(last);
        var room = new int[CHUNK];
        chunks = more;
        last = room;
    }
}
