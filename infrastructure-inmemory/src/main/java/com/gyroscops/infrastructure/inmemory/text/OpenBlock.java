package com.gyroscops.infrastructure.inmemory.text;

import com.gyroscops.application.search.SearchText;
import com.gyroscops.infrastructure.inmemory.numbers.Ascending;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A block that is being filled: its texts side by side as they come. One thread adds, any number read what was added
/// before they were told of it.
final class OpenBlock implements TextBlock {

    private final int[] ends = new int[EVENTS];
    private final EventMarks events;
    private volatile byte[] bytes;

    // Written after the bytes that it covers, and read before them.
    private volatile int count;

    /// @param room how many bytes are expected
    OpenBlock(int room) {
        this.bytes = new byte[room];
        this.events = EventMarks.of(room);
    }

    /// Puts the texts of the event at `index` after those before it, folded, and sets the marks of what is in them.
    void put(int index, List<String> values, byte[] marks) {
        var end = end(index);
        for (String value : values) {
            var start = end;
            end = folded(value, start);
            Grams.mark(bytes, start, end, marks, events, index);
            bytes[end++] = TextBytes.END;
        }
        ends[index] = end;
        count = index + 1;
    }

    boolean isFull() {
        return count == EVENTS;
    }

    /// How many bytes there are.
    int length() {
        return end(count);
    }

    /// The same texts when nothing is added any more.
    SealedBlock sealed() {
        return sealed(events);
    }

    private SealedBlock sealed(EventMarks marks) {
        var now = count;
        var text = new String(bytes, 0, end(now), StandardCharsets.ISO_8859_1);
        // What there is no event for yet ends where the last one does.
        var all = Arrays.copyOf(ends, EVENTS);
        Arrays.fill(all, now, EVENTS, end(now));
        return new SealedBlock(text, Ascending.of(all), marks);
    }

    @Override
    public long possible(int[] grams) {
        // Its marks are being written.
        return -1;
    }

    @Override
    public long fetched(long possible) {
        return possible;
    }

    @Override
    public long hits(Wanted wanted, long possible) {
        return sealed(EventMarks.UNKNOWN).hits(wanted, possible);
    }

    @Override
    public boolean contains(int index, Wanted wanted) {
        if (index >= count) {
            return false;
        }
        var start = end(index);
        return new String(bytes, start, ends[index] - start, StandardCharsets.ISO_8859_1).contains(wanted.text());
    }

    private int folded(String value, int start) {
        var end = TextBytes.writeAscii(value, room(start, value.length() + 1), start);
        if (end >= 0) {
            return end;
        }
        var folded = SearchText.fold(value);
        return TextBytes.write(folded, room(start, TextBytes.longest(folded) + 1), start);
    }

    private byte[] room(int start, int more) {
        var needed = Math.addExact(start, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + (bytes.length >> 1)));
        }
        return bytes;
    }

    private int end(int events) {
        return events == 0 ? 0 : ends[events - 1];
    }
}
