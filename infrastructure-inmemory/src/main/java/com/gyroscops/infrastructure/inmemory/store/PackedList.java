package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import com.gyroscops.infrastructure.inmemory.numbers.MonotonicNumbers;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/// The positions of a value that many events share: two bytes each when they are close together, otherwise four.
///
/// The latest ones are uncompressed; each time there are 1,024, they are packed. One thread adds, any number of threads
/// read.
final class PackedList implements Positions {

    private static final VarHandle SIZE = ReleaseFields.field(MethodHandles.lookup(), "size", int.class);
    private static final int CHUNK_BITS = 10;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int[] EMPTY = {};

    private final Account account;

    // Chunks are written before `last` is replaced, and read after it: a reader of the previous `last` finds its
    // contents in the chunks.
    private volatile int[] last = EMPTY;
    private volatile MonotonicNumbers[] chunks = {};
    private volatile int size;

    /// An empty list.
    ///
    /// @param account records its memory
    PackedList(Account account) {
        this.account = account;
        account.add(Layout.object(3, Integer.BYTES) + Layout.references(0));
    }

    /// Adds a position, which must be above all others. A position that it already contains, which occurs again after a
    /// JVM error, is ignored.
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
            var room = Math.min(CHUNK, PositionList.grown(index));
            account.add(Layout.growth(Integer.BYTES, index, room));
            last = Arrays.copyOf(last, room);
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

    /// The memory in bytes, used or not.
    long bytes() {
        return (long) Integer.BYTES * last.length
                + Arrays.stream(chunks).mapToLong(MonotonicNumbers::bytes).sum();
    }

    /// Releases unused memory. Not for use while another thread adds.
    void trim() {
        var used = size - CHUNK * chunks.length;
        account.add(Layout.growth(Integer.BYTES, last.length, used));
        last = Arrays.copyOf(last, used);
    }

    private void pack() {
        var more = Arrays.copyOf(chunks, chunks.length + 1);
        more[chunks.length] = MonotonicNumbers.of(last);
        var room = new int[CHUNK];
        account.add(Layout.references(more.length) - Layout.references(chunks.length));
        account.add(Layout.object(1, Integer.BYTES) + Layout.array(1, more[chunks.length].bytes()));
        chunks = more;
        last = room;
    }
}
