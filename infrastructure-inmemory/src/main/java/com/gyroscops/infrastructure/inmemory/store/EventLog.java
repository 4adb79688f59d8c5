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
/// One thread writes, any number of threads read. A reader gets the [#head] first and reads no position above it: the
/// head is published after all events of an append, so everything up to it is visible.
class EventLog {

    private static final VarHandle HEAD = ReleaseFields.field(MethodHandles.lookup(), "head", long.class);

    /// The lower bits of an index are the offset in a segment, the upper bits the number of the segment.
    private final int segmentBits;

    private final Account account = new Account();
    private volatile RecordedEvent[][] segments = new RecordedEvent[1][];
    private volatile long head;

    /// @param bulkSize the number of events to allocate at a time, at least 1; rounded up to a power of two
    EventLog(int bulkSize) {
        if (bulkSize < 1) {
            throw new IllegalArgumentException("the bulk size must be at least 1: " + bulkSize);
        }
        this.segmentBits = Math.min(Integer.SIZE - 2, Integer.SIZE - Integer.numberOfLeadingZeros(bulkSize - 1));
    }

    /// The memory of the log and of everything that is written with it.
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

    /// The `count` events after `position`, which must exist.
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

    /// Allocates space for `more` events, so that writing them cannot fail.
    final void reserve(int more) {
        var last = Math.toIntExact(head + more) - 1;
        for (var segment = (int) head >>> segmentBits; segment <= last >>> segmentBits; segment++) {
            open(segment);
        }
    }

    /// Writes `event` above the head, where no reader looks, in allocated space.
    final void write(RecordedEvent event) {
        var index = (int) (event.position() - 1);
        segments[index >>> segmentBits][index & mask()] = event;
    }

    /// Makes everything up to `position` visible to readers.
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
