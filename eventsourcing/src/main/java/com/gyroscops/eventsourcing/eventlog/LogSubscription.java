package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.store.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A subscription that is woken by appends, and then *reads* the log from its position.
final class LogSubscription implements EventSubscription {

    static final int BATCH = 256;

    private final LogSubscriptions log;
    private final EventQuery events;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Subscription subscription;
    private volatile long position;
    private volatile boolean closed;

    LogSubscription(LogSubscriptions log, EventQuery events, long position) {
        this.log = log;
        this.events = events;
        this.position = position;
        // Subscribes before the first read, so that no append between a read and the following wait is missed.
        this.subscription = log.feed().subscribe(wakeUps::release);
    }

    @Override
    public List<EventView> next(Duration timeout) throws InterruptedException {
        var deadline = System.nanoTime() + timeout.toNanos();
        var found = read();
        while (found.isEmpty() && !closed && isWoken(deadline)) {
            found = read();
        }
        return found;
    }

    /// A wake-up after the deadline is ignored, so that events which do not match cannot delay the return indefinitely.
    private boolean isWoken(long deadline) throws InterruptedException {
        var left = deadline - System.nanoTime();
        var woken = left > 0 && wakeUps.tryAcquire(left, TimeUnit.NANOSECONDS);
        wakeUps.drainPermits();
        return woken;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        subscription.close();
        wakeUps.release();
    }

    private List<EventView> read() {
        // Read before the search: events up to this head that the search does not return do not match, and are not read
        // again.
        var head = log.reader().head();
        if (closed || head == position) {
            return List.of();
        }
        var page = log.search().search(events, new EventPageRequest(Direction.FORWARDS, Optional.of(position), BATCH));
        var views = page.events().stream().map(log.views()::of).toList();
        var last = views.isEmpty() ? head : views.getLast().position();
        position = page.next().orElse(Math.max(head, last));
        return views;
    }
}
