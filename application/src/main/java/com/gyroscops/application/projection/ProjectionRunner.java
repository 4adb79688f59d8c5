package com.gyroscops.application.projection;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.query.ReadPosition;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.store.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Keeps one projection up with the log: a virtual thread that is woken by appends, reads on from the projection's
/// checkpoint, and stands back before it tries an event again that the projection could not take (S14, S58, S62).
///
/// The command that appended an event has been answered by then: nothing here can fail it (B28), and a projection that
/// fails stops neither another one nor the log (B29).
public final class ProjectionRunner implements ReadPosition, AutoCloseable {

    private static final int BATCH = 500;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Projection projection;
    private final EventReader reader;
    private final PositionGate gate;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Semaphore wakeUps = new Semaphore(0);
    private final Subscription subscription;
    private final Thread thread;
    private volatile Optional<String> failure = Optional.empty();
    private volatile boolean closed;

    private ProjectionRunner(Projection projection, EventReader reader, EventFeed feed) {
        this.projection = projection;
        this.reader = reader;
        this.gate = new PositionGate(projection::checkpoint);
        this.subscription = feed.subscribe(wakeUps::release);
        this.thread = Thread.ofVirtual().name("projection-" + projection.name()).unstarted(this::follow);
    }

    /// Starts to follow the log from the projection's checkpoint.
    public static ProjectionRunner start(Projection projection, EventReader reader, EventFeed feed) {
        var runner = new ProjectionRunner(projection, reader, feed);
        runner.thread.start();
        return runner;
    }

    /// Takes in everything that is in the log now, on the caller's thread; so a test need not wait.
    public void catchUp() {
        oneAtATime.lock();
        try {
            for (var events = next(); !events.isEmpty(); events = next()) {
                for (RecordedEvent event : events) {
                    projection.apply(event);
                    gate.moved();
                }
            }
            failure = Optional.empty();
        } finally {
            oneAtATime.unlock();
        }
    }

    public ProjectionStatus status() {
        var position = reached();
        return new ProjectionStatus(projection.name(), position, Math.max(0, reader.head() - position), failure);
    }

    @Override
    public long reached() {
        return gate.reached();
    }

    @Override
    public boolean await(long position, Duration patience) {
        return gate.await(position, patience);
    }

    /// Stops following, after the event at hand.
    @Override
    public void close() {
        closed = true;
        subscription.close();
        wakeUps.release();
    }

    private List<RecordedEvent> next() {
        return reader.readAll(projection.checkpoint(), BATCH);
    }

    private void follow() {
        var pause = FIRST_PAUSE;
        while (!closed) {
            try {
                catchUp();
                pause = FIRST_PAUSE;
                wakeUps.acquire();
                wakeUps.drainPermits();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException poison) {
                failure = Optional.of(String.valueOf(poison.getMessage()));
                standBack(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private void standBack(Duration pause) {
        try {
            // Appends go on meanwhile, and wake nobody early: the event at hand is the same.
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        } catch (InterruptedException stopped) {
            closed = true;
        }
    }
}
