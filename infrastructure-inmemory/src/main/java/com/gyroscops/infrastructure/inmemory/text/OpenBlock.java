package com.gyroscops.infrastructure.inmemory.text;

import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import com.gyroscops.infrastructure.inmemory.numbers.MonotonicNumbers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A block that is being filled. One thread adds texts; any number of threads read those that were added before they
/// learned of them.
final class OpenBlock implements TextBlock {

    private final Account account;
    private final int[] ends = new int[EVENTS];
    private final EventSignatures events;
    private volatile byte[] bytes;

    // Written after the bytes that it covers, and read before them.
    private volatile int count;

    /// @param room the expected number of bytes
    /// @param account records the memory whenever it grows
    OpenBlock(int room, Account account) {
        this.account = account;
        this.bytes = new byte[room];
        this.events = EventSignatures.of(room);
    }

    /// Appends the folded texts of the event at `index`, and sets the marks of their sequences.
    void put(int index, List<String> values, byte[] marks) {
        var end = end(index);
        for (String value : values) {
            var start = end;
            end = folded(value, start);
            FourGrams.mark(bytes, start, end, marks, events, index);
            bytes[end++] = Wtf8.END;
        }
        ends[index] = end;
        count = index + 1;
    }

    boolean isFull() {
        return count == EVENTS;
    }

    /// The number of bytes.
    int length() {
        return end(count);
    }

    /// The current memory in bytes.
    long heapBytes() {
        return Layout.object(4, Integer.BYTES)
                + Layout.array(Integer.BYTES, EVENTS)
                + events.heapBytes()
                + Layout.array(Byte.BYTES, bytes.length);
    }

    /// The same texts as an immutable block.
    SealedBlock sealed() {
        return sealed(events);
    }

    private SealedBlock sealed(EventSignatures marks) {
        var now = count;
        var text = new String(bytes, 0, end(now), StandardCharsets.ISO_8859_1);
        // Events that do not exist yet get the end of the last one.
        var all = Arrays.copyOf(ends, EVENTS);
        Arrays.fill(all, now, EVENTS, end(now));
        return new SealedBlock(text, MonotonicNumbers.of(all), marks);
    }

    @Override
    public long possible(int[] grams) {
        // No signatures yet: they are still being written.
        return -1;
    }

    @Override
    public long fetched(long possible) {
        return possible;
    }

    @Override
    public long hits(TextPattern wanted, long possible) {
        return sealed(EventSignatures.UNKNOWN).hits(wanted, possible);
    }

    @Override
    public boolean contains(int index, TextPattern wanted) {
        if (index >= count) {
            return false;
        }
        var start = end(index);
        return new String(bytes, start, ends[index] - start, StandardCharsets.ISO_8859_1).contains(wanted.text());
    }

    private int folded(String value, int start) {
        var end = Wtf8.writeAscii(value, room(start, value.length() + 1), start);
        if (end >= 0) {
            return end;
        }
        var folded = SearchText.fold(value);
        return Wtf8.write(folded, room(start, Wtf8.longest(folded) + 1), start);
    }

    private byte[] room(int start, int more) {
        var needed = Math.addExact(start, more);
        if (needed > bytes.length) {
            var length = Math.max(needed, bytes.length + (bytes.length >> 1));
            account.add(Layout.array(Byte.BYTES, length) - Layout.array(Byte.BYTES, bytes.length));
            bytes = Arrays.copyOf(bytes, length);
        }
        return bytes;
    }

    private int end(int events) {
        return events == 0 ? 0 : ends[events - 1];
    }
}
