package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;

/// All events by position, in segments that are filled once and never copied.
///
/// One thread writes, any number read. A reader asks for the [#head] first and for no position above it: the head is
/// published after the events, all of an append at once, so what it covers is there.
class EventLog {

    private static final VarHandle HEAD = ReleaseFields.field(MethodHandles.lookup(), "head", long.class);

    /// Where an event is in its segment is the lower bits of its index, and which segment that is the upper ones.
    private final int segmentBits;

    private final Account account = new Account();
    private volatile RecordedEvent[][] segments = new RecordedEvent[1][];
    private volatile long head;

    /// @param bulkSize how many events to make room for at a time, at least 1; it is rounded up to a power of two
    EventLog(int bulkSize) {
        if (bulkSize < 1) {
            throw new IllegalArgumentException("a bulk holds one event at least: " + bulkSize);
        }
        this.segmentBits = Math.min(Integer.SIZE - 2, Integer.SIZE - Integer.numberOfLeadingZeros(bulkSize - 1));
    }

    /// What the log takes, and all that is written together with it.
    final Account account() {
        return account;
    }

    final long head() {
        return head;
    }

    /// The event at `position`, from 1 to the head.
    RecordedEvent at(long position) {
        var index = (int) (position - 1);
        return segments[index >>> segmentBits][index & mask()];
    }

    /// The `count` events after `position`, which are there.
    final List<RecordedEvent> after(long position, int count) {
        var events = new RecordedEvent[count];
        var all = segments;
        for (var copied = 0; copied < count; ) {
            var index = (int) position + copied;
            var here = Math.min(count - copied, mask() + 1 - (index & mask()));
            System.arraycopy(all[index >>> segmentBits], index & mask(), events, copied, here);
            copied += here;
        }
        return EventList.forwards(events, 0, count);
    }

    /// Makes room for `more` events, so that writing them cannot fail.
    final void reserve(int more) {
        var last = Math.toIntExact(head + more) - 1;
        for (var segment = (int) head >>> segmentBits; segment <= last >>> segmentBits; segment++) {
            open(segment);
        }
    }

    /// Puts `event` above the head, where no reader looks and room was made for it.
    final void write(RecordedEvent event) {
        var index = (int) (event.position() - 1);
        segments[index >>> segmentBits][index & mask()] = event;
    }

    /// Shows everything up to `position` to every reader.
    void publish(long position) {
        HEAD.setRelease(this, position);
    }

    private void open(int segment) {
        var directory = segments;
        if (segment >= directory.length) {
            account.add(Layout.references(2L * directory.length) - Layout.references(directory.length));
            directory = Arrays.copyOf(directory, 2 * directory.length);
        }
        if (directory[segment] == null) {
            directory[segment] = new RecordedEvent[mask() + 1];
            account.add(Layout.references(mask() + 1L));
            segments = directory;
        }
    }

    private int mask() {
        return (1 << segmentBits) - 1;
    }
}
