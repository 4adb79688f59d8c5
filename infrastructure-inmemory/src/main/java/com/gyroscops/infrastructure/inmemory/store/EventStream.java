package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.search.Direction;
import com.gyroscops.application.store.StreamSlice;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The events of one stream (S40): the one with revision `n` is the `n`th.
///
/// One thread writes, any number read. There may be events above the head in it, of an append that is not published
/// yet: whoever reads says which head he has seen.
final class EventStream implements Positions {

    private static final VarHandle EVENTS = Release.field(MethodHandles.lookup(), "events", RecordedEvent[].class);
    private static final VarHandle SIZE = Release.field(MethodHandles.lookup(), "size", int.class);
    private static final int LEAST = 2;

    private final StreamId id;
    private volatile RecordedEvent[] events = new RecordedEvent[LEAST];
    private volatile int size;

    EventStream(StreamId id) {
        this.id = id;
    }

    /// The one instance that all of its events name it by.
    StreamId id() {
        return id;
    }

    /// Makes room for `more` events, so that writing them cannot fail.
    void reserve(int more) {
        var needed = Math.addExact(size, more);
        if (needed > events.length) {
            EVENTS.setRelease(this, Arrays.copyOf(events, Math.max(needed, PositionList.grown(events.length))));
        }
    }

    /// Puts the next event where room was made for it.
    void write(RecordedEvent event) {
        var count = size;
        events[count] = event;
        SIZE.setRelease(this, count + 1);
    }

    /// Forgets the events above `head`, which were never seen. Nobody writes meanwhile.
    void truncate(long head) {
        size = revision(head);
    }

    /// Gives back the room that is not used. Nobody writes meanwhile.
    void trim() {
        events = Arrays.copyOf(events, Math.max(LEAST, size));
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
        return revision == 0 ? Optional.empty() : Optional.of(events[revision - 1]);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long at(int index) {
        return events[index].position();
    }

    /// What it takes in memory, used or not.
    long bytes() {
        return (long) Integer.BYTES * events.length;
    }
}
