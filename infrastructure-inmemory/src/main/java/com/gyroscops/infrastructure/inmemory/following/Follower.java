package com.gyroscops.infrastructure.inmemory.following;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.Subscription;
import com.gyroscops.eventsourcing.store.TimeSlice;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Keeps up with the log what is derived from it, behind the appends and not on their way.
///
/// A reader of what is derived adds the rest of the log first, so that no acknowledged event is missing. A thread of
/// its own does the same once enough has come together, so that no reader finds much to do. Thread-safe.
public final class Follower implements AutoCloseable {

    /// How many events are added at a time, while readers wait.
    private static final int SLICE = 1_024;

    /// From how many events on a thread pays: a reader adds fewer at once.
    private static final int ENOUGH = 8 * SLICE;

    /// How many events may be waiting before appending threads add some themselves, so that a reader never has more
    /// than that to do.
    private static final int FAR = 64 * SLICE;

    private final EventReader reader;
    private final Consumer<List<RecordedEvent>> derived;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Subscription subscription;
    private volatile long reached;
    private volatile boolean closed;

    private Follower(EventReader reader, EventFeed feed, Consumer<List<RecordedEvent>> derived) {
        this.reader = reader;
        this.derived = derived;
        this.subscription = feed.subscribe(this::appended);
    }

    /// Follows the log of `reader` from its beginning.
    ///
    /// @param derived is given every event, in the order of positions, by one thread at a time; after an error of the
    ///     machine it is told again some that it knows
    public static Follower of(EventReader reader, EventFeed feed, Consumer<List<RecordedEvent>> derived) {
        return new Follower(reader, feed, derived);
    }

    /// The result of `read` once all events now in the log are added. None is added while it reads.
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

    /// Adds all events now in the log, for readers that can read while more are added.
    public void catchUp() {
        if (reached < reader.head()) {
            upToDate(() -> reached);
        }
    }

    /// The position up to which every event is added.
    public long reached() {
        return reached;
    }

    /// Ends the subscription: from now on the log is followed only as far as readers ask for it. A follower that lives
    /// as long as its feed need not be closed.
    @Override
    public void close() {
        closed = true;
        subscription.close();
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
            while (!closed && reader.head() - reached >= SLICE) {
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
        // Written once a slice: every append reads it, and waits when another processor has written it.
        reached = before + events.size();
    }
}
