package com.gyroscops.application.testing;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.store.ModelEventStore;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/// The model store with a clock that goes on by a second at each append, and a record of what was asked for.
public final class RecordingStore extends ModelEventStore {

    private final Deque<Runnable> interference = new ArrayDeque<>();
    private final List<AppendRequest> requests = new CopyOnWriteArrayList<>();

    /// How many events it has room for.
    public int room = Integer.MAX_VALUE;

    public RecordingStore() {
        super(seconds());
    }

    private static InstantSource seconds() {
        var appends = new AtomicLong();
        return () -> TestClock.START.plusSeconds(appends.incrementAndGet());
    }

    /// Lets `competitor` run just before the next append, as another writer would.
    public void beforeNextAppend(Runnable competitor) {
        interference.add(competitor);
    }

    /// Every append that was asked for.
    public List<AppendRequest> requests() {
        return List.copyOf(requests);
    }

    /// Everything in the log.
    public List<RecordedEvent> log() {
        return readAll(0, Integer.MAX_VALUE);
    }

    @Override
    public AppendOutcome append(AppendRequest request) {
        var competitor = interference.poll();
        if (competitor != null) {
            competitor.run();
        }
        requests.add(request);
        if (head() + request.count() > room) {
            return new AppendOutcome.StoreFull(head(), room);
        }
        return super.append(request);
    }
}
