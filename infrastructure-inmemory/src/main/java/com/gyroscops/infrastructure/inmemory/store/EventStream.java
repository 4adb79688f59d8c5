package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.store.StreamSlice;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The events of one stream by revision.
///
/// One thread writes, any number of threads read. It may contain events of an unpublished append above the head, so
/// readers pass the head that they have seen.
final class EventStream implements Positions {

    private static final VarHandle EVENTS =
            ReleaseFields.field(MethodHandles.lookup(), "events", RecordedEvent[].class);
    private static final VarHandle SIZE = ReleaseFields.field(MethodHandles.lookup(), "size", int.class);
    private static final int MIN_CAPACITY = 2;

    private final StreamId id;
    private volatile RecordedEvent[] events = new RecordedEvent[MIN_CAPACITY];
    private volatile int size;

    EventStream(StreamId id) {
        this.id = id;
    }

    /// The stream's id, as the instance that all of its events share.
    StreamId id() {
        return id;
    }

    /// The memory of a stream without events and without its id.
    static long emptyBytes() {
        return Layout.object(2, Integer.BYTES) + Layout.references(MIN_CAPACITY);
    }

    /// Allocates space for `more` events, so that writing them cannot fail.
    ///
    /// @param account records the memory
    void reserve(int more, Account account) {
        var needed = Math.addExact(size, more);
        if (needed > events.length) {
            resize(Math.max(needed, PositionList.grown(events.length)), account);
        }
    }

    /// Writes the next event in allocated space.
    void write(RecordedEvent event) {
        var count = size;
        events[count] = event;
        SIZE.setRelease(this, count + 1);
    }

    /// Removes the events above `head`, which were never visible. Not for use while another thread writes.
    void truncate(long head) {
        size = revision(head);
    }

    /// Releases unused memory. Not for use while another thread writes.
    void trim(Account account) {
        resize(Math.max(MIN_CAPACITY, size), account);
    }

    private void resize(int room, Account account) {
        account.add(Layout.references(room) - Layout.references(events.length));
        EVENTS.setRelease(this, Arrays.copyOf(events, room));
    }

    /// The revision of the last event up to `head`; 0 when there is none.
    int revision(long head) {
        return countUpTo(head);
    }

    List<RecordedEvent> read(StreamSlice slice, long head) {
        var last = Math.min(slice.to(), revision(head));
        var count = Math.clamp(last - slice.from() + 1, 0, slice.limit());
        return switch (slice.direction()) {
            case Direction.FORWARDS -> EventList.forwards(events, (int) slice.from() - 1, count);
            case Direction.BACKWARDS -> EventList.backwards(events, (int) last - 1, count);
        };
    }

    Optional<RecordedEvent> last(long head) {
        var revision = revision(head);
        return revision == 0 ? Optional.empty() : Optional.of(event(revision));
    }

    /// The event with this revision, from 1.
    RecordedEvent event(int revision) {
        return events[revision - 1];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long at(int index) {
        return events[index].position();
    }

    /// The memory in bytes, used or not.
    long bytes() {
        return (long) Integer.BYTES * events.length;
    }
}
