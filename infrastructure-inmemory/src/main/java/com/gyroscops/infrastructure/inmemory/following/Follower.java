package com.gyroscops.infrastructure.inmemory.following;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.PeriodicPause;
import com.gyroscops.eventsourcing.store.Subscription;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Updates a derived index from the log, asynchronously to the appends.
///
/// A reader first adds the rest of the log, so that no acknowledged event is missing. A separate thread does the same
/// when enough events are waiting, so that readers rarely have much to add. Thread-safe.
public final class Follower implements AutoCloseable {

    /// The number of events that are added at a time, while readers wait.
    private static final int SLICE = 1_024;

    /// The number of waiting events from which the thread is worthwhile; readers add fewer immediately.
    private static final int ENOUGH = 8 * SLICE;

    /// The number of waiting events from which appending threads add some themselves, so that readers never have more
    /// to add.
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
    /// @param derived receives every event in the order of positions, on one thread at a time; after a JVM error it may
    ///     receive some events again
    public static Follower of(EventReader reader, EventFeed feed, Consumer<List<RecordedEvent>> derived) {
        return new Follower(reader, feed, derived);
    }

    /// The result of `read` after all events now in the log have been added. No event is added while it runs.
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

    /// Adds all events now in the log, for readers that can run while more are added.
    public void catchUp() {
        if (reached < reader.head()) {
            upToDate(() -> reached);
        }
    }

    /// The position up to which every event has been added.
    public long reached() {
        return reached;
    }

    /// Ends the subscription: from now on events are added only when readers need them. A follower that lives as long
    /// as its feed need not be closed.
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
        var pause = new PeriodicPause();
        try {
            while (!closed && reader.head() - reached >= SLICE) {
                takeSliceInTurn();
                pause.pauseIfDue();
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
        // Written once per slice, because every append reads it, and waits for the cache line after a write by another
        // processor.
        reached = before + events.size();
    }
}
