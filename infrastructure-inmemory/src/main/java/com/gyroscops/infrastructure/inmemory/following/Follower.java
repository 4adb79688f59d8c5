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

/// Updates an index from the log, asynchronously to the appends.
///
/// A reader first adds the rest of the log, so that no acknowledged event is missing. A separate thread does the same
/// when enough events are waiting, so that readers rarely have much to add. Thread-safe.
public final class Follower implements AutoCloseable {

    /// The number of events that are added at a time, while readers wait.
    private static final int BATCH = 1_024;

    /// The number of waiting events from which the thread is worthwhile; readers add fewer immediately.
    private static final int START_THREAD_FROM = 8 * BATCH;

    /// The number of waiting events from which appending threads add some themselves, so that readers never have more
    /// to add.
    private static final int HELP_FROM = 64 * BATCH;

    private final EventReader reader;
    private final Consumer<List<RecordedEvent>> index;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicBoolean threadRunning = new AtomicBoolean();
    private final Subscription subscription;
    private volatile long reached;
    private volatile boolean closed;

    private Follower(EventReader reader, EventFeed feed, Consumer<List<RecordedEvent>> index) {
        this.reader = reader;
        this.index = index;
        this.subscription = feed.subscribe(this::appended);
    }

    /// Follows the log of `reader` from its beginning.
    ///
    /// @param index receives every event in the order of positions, on one thread at a time; after a JVM error it may
    ///     receive some events again
    public static Follower of(EventReader reader, EventFeed feed, Consumer<List<RecordedEvent>> index) {
        return new Follower(reader, feed, index);
    }

    /// The result of `read` after all events now in the log have been added. No event is added while it runs.
    public <T> T upToDate(Supplier<T> read) {
        var head = reader.head();
        lock.lock();
        try {
            while (reached < head) {
                addBatch();
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
        if (waiting >= START_THREAD_FROM && !threadRunning.get() && threadRunning.compareAndSet(false, true)) {
            Thread.ofVirtual().name("follower").start(this::keepUp);
        }
        if (waiting >= HELP_FROM) {
            addBatchLocked();
        }
    }

    private void keepUp() {
        var pause = new PeriodicPause();
        try {
            while (!closed && reader.head() - reached >= BATCH) {
                addBatchLocked();
                pause.pauseIfDue();
            }
        } finally {
            threadRunning.set(false);
        }
    }

    private void addBatchLocked() {
        lock.lock();
        try {
            addBatch();
        } finally {
            lock.unlock();
        }
    }

    private void addBatch() {
        var before = reached;
        var events = reader.readAll(before, BATCH);
        index.accept(events);
        // Written once per batch, because every append reads it, and waits for the cache line after a write by another
        // processor.
        reached = before + events.size();
    }
}
