package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.store.Subscription;
import com.gyroscops.eventsourcing.store.TimeSlice;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/// Runs one projection: a virtual thread that is woken by appends, and reads the log from the projection's checkpoint.
///
/// The command that appended an event has been answered by then: nothing here can fail it, and a projection that fails
/// stops neither another one nor the log.
public final class ProjectionRunner implements ReadPosition, AutoCloseable {

    private final ProjectionDefinition<?> plan;
    private final List<LiveEventHandler> reactions;
    private final ProjectionEngine engine;
    private final PositionGate gate;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final Semaphore wakeUps = new Semaphore(0);
    private final Subscription subscription;
    private final Thread thread;
    private volatile EventProcessor live;
    private volatile Optional<Rebuild> rebuild = Optional.empty();
    private volatile Optional<String> failure = Optional.empty();
    private volatile boolean closed;

    private ProjectionRunner(ProjectionDefinition<?> plan, List<LiveEventHandler> reactions, ProjectionEngine engine) {
        this.plan = plan;
        this.reactions = reactions;
        this.engine = engine;
        this.live = new EventProcessor(plan.name(), plan.shown(), reactions, engine);
        this.live.goLiveAfter(engine.reader().head());
        this.gate = new PositionGate(() -> live.position());
        this.subscription = engine.feed().subscribe(wakeUps::release);
        this.thread = Thread.ofVirtual().name("projection-" + plan.name()).unstarted(this::follow);
    }

    /// One that does not follow the log until it is started.
    static ProjectionRunner of(ProjectionDefinition<?> plan, List<LiveEventHandler> reactions, ProjectionEngine engine) {
        return new ProjectionRunner(plan, reactions, engine);
    }

    /// Begins to follow the log. To be called once.
    void start() {
        thread.start();
    }

    public String name() {
        return plan.name();
    }

    /// Applies everything that is in the log now, on the caller's thread; so a test need not wait.
    public void catchUp() {
        catchUp(new TimeSlice());
    }

    public ProjectionStatus status() {
        var position = reached();
        var lag = Math.max(0, engine.reader().head() - position);
        var failing = failing();
        var state = ProjectionStatus.State.of(failing.isPresent(), rebuild.isPresent(), lag);
        return new ProjectionStatus(name(), position, lag, state, live.deadLetterCount(), failing);
    }

    /// Begins to read the log again into a new read model, which takes the place of the one that lives as soon as it
    /// has come as far. Until then everything is answered from the old one. Refused at once when the store has no room
    /// for both.
    public synchronized Either<ProjectionError, ProjectionStatus> rebuild() {
        if (closed) {
            return Either.left(new ProjectionError.ProjectionStopped(name()));
        }
        if (rebuild.isPresent()) {
            return Either.left(new ProjectionError.RebuildRunning(name()));
        }
        var room = plan.room();
        if (!room.isEnough()) {
            return Either.left(new ProjectionError.NoRoom(name(), room));
        }
        var running = Rebuild.into(plan.candidate(), name(), reactions, engine);
        rebuild = Optional.of(running);
        Thread.ofVirtual().name("rebuild-" + name()).start(() -> finish(running));
        return Either.right(status());
    }

    /// The dead letters, by position.
    public DeadLetterPage deadLetters(long beyond, int limit) {
        return live.deadLettersBeyond(beyond, limit);
    }

    /// Retries the first dead letter of a stream, then those behind it in order, until one fails or there were many.
    public Either<ProjectionError, RetryResult> retry(long position) {
        oneAtATime.lock();
        try {
            return live.retry(position);
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public long reached() {
        return gate.reached();
    }

    @Override
    public boolean await(long position, Duration patience) {
        return gate.await(position, patience);
    }

    /// Stops following, after the event at hand; a rebuild ends as well, and none begins any more.
    @Override
    public synchronized void close() {
        closed = true;
        subscription.close();
        live.stop();
        rebuild.ifPresent(running -> running.copy().stop());
        wakeUps.release();
    }

    private void catchUp(TimeSlice slice) {
        var goal = engine.reader().head();
        for (var more = true; more; slice.mayEnd()) {
            more = takeBatch(goal);
        }
    }

    /// One batch for each holding of the lock, which is fair: a retry and a rebuild have their turns in between.
    private boolean takeBatch(long goal) {
        oneAtATime.lock();
        try {
            var more = live.takeBatch(goal, gate::moved);
            failure = Optional.empty();
            return more;
        } finally {
            oneAtATime.unlock();
        }
    }

    /// What keeps it from going on; a thread that is dead can no longer say so itself.
    private Optional<String> failing() {
        return failure.or(() -> closed || thread.getState() != Thread.State.TERMINATED ? Optional.empty() : Optional.of("its thread has died"));
    }

    private void follow() {
        var failures = 0;
        var slice = new TimeSlice();
        while (!closed) {
            try {
                catchUp(slice);
                failures = 0;
                if (!wakeUps.tryAcquire()) {
                    wakeUps.acquire();
                    slice = new TimeSlice();
                }
                wakeUps.drainPermits();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException | Error broken) {
                failures++;
                failure = Optional.of(ProjectionEngine.reasonOf(broken));
                engine.watch().failed(name(), broken);
                // Appends go on meanwhile and do not end the pause early: what is broken is still broken.
                engine.attempts().standBack().accept(failures + 1);
            }
        }
    }

    private void finish(Rebuild running) {
        try {
            running.comeClose(() -> live.position());
            swap(running);
        } catch (RuntimeException | Error broken) {
            engine.watch().failed(name(), broken);
        } finally {
            rebuild = Optional.empty();
        }
    }

    /// Replaces the live copy at exactly its position: readers never go back, and each event is reacted to once.
    private void swap(Rebuild running) {
        oneAtATime.lock();
        try {
            var before = live;
            running.copy().catchUp(before.position());
            if (!closed) {
                running.show().run();
                live = running.copy();
                live.takeOverFrom(before);
            }
        } finally {
            oneAtATime.unlock();
        }
    }
}
