package com.gyroscops.infrastructure.inmemory.following;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.store.TimeSlice;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Keeps up with the log what is derived from it, behind the appends and not on their way.
///
/// Whoever reads what is derived takes in the rest of the log first, so that nothing is missing which was acknowledged
/// before. A thread of its own does the same once enough has come together, so that no reader finds much to do. Safe
/// for use by many threads.
public final class Follower {

    /// How many events are taken in at a time, while readers wait.
    private static final int SLICE = 1_024;

    /// How many events come together before a thread is worth its while: a reader takes in so many at once.
    private static final int ENOUGH = 8 * SLICE;

    /// How many events may be waiting before whoever appends takes some in himself, so that a reader never finds more
    /// than that to do.
    private static final int FAR = 64 * SLICE;

    private final EventReader reader;
    private final Consumer<List<RecordedEvent>> derived;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile long reached;

    private Follower(EventReader reader, Consumer<List<RecordedEvent>> derived) {
        this.reader = reader;
        this.derived = derived;
    }

    /// Follows the log of `reader` from its beginning.
    ///
    /// @param derived takes in every event, in the order of positions, by one thread at a time; after an error of the
    ///     machine it is told again some that it knows
    public static Follower of(EventReader reader, EventFeed feed, Consumer<List<RecordedEvent>> derived) {
        var follower = new Follower(reader, derived);
        feed.subscribe(follower::appended);
        return follower;
    }

    /// What `read` finds once all is taken in that is in the log now. Nothing is taken in while it reads.
    public <T> T upToDate(Supplier<T> read) {
        var head = reader.head();
        lock.lock();
        try {
            while (reached < head) {
                takeSlice();
            }
            return read.get();
        } finally {
            lock.unlock();
        }
    }

    /// Takes in all that is in the log now, for readers who can read while more is taken in.
    public void catchUp() {
        if (reached < reader.head()) {
            upToDate(() -> reached);
        }
    }

    private void appended() {
        var waiting = reader.head() - reached;
        if (waiting >= ENOUGH && !busy.get() && busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name("follower").start(this::keepUp);
        }
        if (waiting >= FAR) {
            takeSliceInTurn();
        }
    }

    private void keepUp() {
        var time = new TimeSlice();
        try {
            while (reader.head() - reached >= SLICE) {
                takeSliceInTurn();
                time.mayEnd();
            }
        } finally {
            busy.set(false);
        }
    }

    private void takeSliceInTurn() {
        lock.lock();
        try {
            takeSlice();
        } finally {
            lock.unlock();
        }
    }

    private void takeSlice() {
        var before = reached;
        var events = reader.readAll(before, SLICE);
        derived.accept(events);
        // Once a slice: whoever appends looks here each time, and waits whenever another processor has written it.
        reached = before + events.size();
    }
}
