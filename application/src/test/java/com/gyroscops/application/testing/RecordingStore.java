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

/// The model store with a clock that advances by a second at each append, and a record of all requests.
public final class RecordingStore extends ModelEventStore {

    private final Deque<Runnable> interference = new ArrayDeque<>();
    private final List<AppendRequest> requests = new CopyOnWriteArrayList<>();

    /// The number of events that it has room for.
    public int room = Integer.MAX_VALUE;

    public RecordingStore() {
        super(seconds());
    }

    private static InstantSource seconds() {
        var appends = new AtomicLong();
        return () -> TestClock.START.plusSeconds(appends.incrementAndGet());
    }

    /// Runs `competitor` just before the next append, as a concurrent writer.
    public void beforeNextAppend(Runnable competitor) {
        interference.add(competitor);
    }

    /// Every append that was requested.
    public List<AppendRequest> requests() {
        return List.copyOf(requests);
    }

    /// All events in the log.
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
