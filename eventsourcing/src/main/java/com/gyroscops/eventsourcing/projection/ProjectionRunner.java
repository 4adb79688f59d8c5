package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.store.PeriodicPause;
import com.gyroscops.eventsourcing.store.Subscription;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/// Runs one projection: a virtual thread that is woken by appends, and reads the log from the projection's checkpoint.
///
/// It runs independently of the commands that append the events, so a failing projection affects neither commands nor
/// other projections.
public final class ProjectionRunner implements ReadPosition, AutoCloseable {

    private final ProjectionDefinition<?> definition;
    private final List<LiveEventHandler> reactions;
    private final ProjectionEngine engine;
    private final PositionGate gate;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final Semaphore wakeUps = new Semaphore(0);
    private final Subscription subscription;
    private final Thread thread;
    private volatile EventProcessor live;
    private volatile Optional<Rebuild> rebuild = Optional.empty();
    private volatile boolean rebuildFailed;
    private volatile Optional<String> failure = Optional.empty();
    private volatile boolean closed;

    private ProjectionRunner(
            ProjectionDefinition<?> definition, List<LiveEventHandler> reactions, ProjectionEngine engine) {
        this.definition = definition;
        this.reactions = reactions;
        this.engine = engine;
        this.live = new EventProcessor(definition.name(), definition.current(), reactions, engine);
        this.live.goLiveAfter(engine.reader().head());
        this.gate = new PositionGate(() -> live.position());
        this.subscription = engine.feed().subscribe(wakeUps::release);
        this.thread = Thread.ofVirtual().name("projection-" + definition.name()).unstarted(this::follow);
    }

    /// A runner that follows the log once it is started.
    static ProjectionRunner of(
            ProjectionDefinition<?> definition, List<LiveEventHandler> reactions, ProjectionEngine engine) {
        return new ProjectionRunner(definition, reactions, engine);
    }

    /// Starts to follow the log. Must be called once.
    void start() {
        thread.start();
    }

    public String name() {
        return definition.name();
    }

    /// Applies all events now in the log on the caller's thread, so that tests need not wait.
    public void catchUp() {
        catchUp(new PeriodicPause());
    }

    public ProjectionStatus status() {
        var position = reached();
        var lag = Math.max(0, engine.reader().head() - position);
        var failing = failing();
        var state = ProjectionStatus.State.of(failing.isPresent(), rebuild.isPresent(), lag);
        return new ProjectionStatus(name(), position, lag, state, live.deadLetterCount(), rebuildFailed, failing);
    }

    /// Starts to build a new read model from the beginning of the log, which replaces the current one when it has
    /// caught up with it. Until then queries use the current one. Refused when the store has no memory for both.
    public synchronized Either<ProjectionError, ProjectionStatus> rebuild() {
        if (closed) {
            return Either.left(new ProjectionError.ProjectionStopped(name()));
        }
        if (rebuild.isPresent()) {
            return Either.left(new ProjectionError.RebuildRunning(name()));
        }
        var room = definition.room();
        if (!room.isEnough()) {
            return Either.left(new ProjectionError.NoRoom(name(), room));
        }
        var running = Rebuild.into(definition.candidate(), name(), reactions, engine);
        rebuildFailed = false;
        rebuild = Optional.of(running);
        Thread.ofVirtual().name("rebuild-" + name()).start(() -> finish(running));
        return Either.right(status());
    }

    /// The dead letters, by position.
    public DeadLetterPage deadLetters(long beyond, int limit) {
        return live.deadLettersBeyond(beyond, limit);
    }

    /// Retries the first dead letter of a stream, then the following ones in order, until one fails or a maximum number
    /// is reached.
    public Either<ProjectionError, RetryResult> retry(long position) {
        oneAtATime.lock();
        try {
            return live.retry(position);
        } finally {
            oneAtATime.unlock();
        }
    }

    /// Gives up the first dead letter of a stream, which is never applied, then retries the following ones.
    public Either<ProjectionError, RetryResult> skip(long position) {
        oneAtATime.lock();
        try {
            return live.skip(position);
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public long reached() {
        return gate.reached();
    }

    @Override
    public boolean await(long position, Duration timeout) {
        return gate.await(position, timeout);
    }

    /// Stops after the current event; also ends a rebuild and prevents new ones.
    @Override
    public synchronized void close() {
        closed = true;
        subscription.close();
        live.stop();
        rebuild.ifPresent(running -> running.copy().stop());
        wakeUps.release();
    }

    private void catchUp(PeriodicPause pause) {
        var goal = engine.reader().head();
        for (var more = true; more; pause.pauseIfDue()) {
            more = applyBatch(goal);
        }
    }

    /// Holds the lock for one batch only. The lock is fair, so retries and rebuilds run in between.
    private boolean applyBatch(long goal) {
        oneAtATime.lock();
        try {
            var more = live.applyBatch(goal, gate::moved);
            failure = Optional.empty();
            return more;
        } finally {
            oneAtATime.unlock();
        }
    }

    /// The reason why the projection is not making progress; reported here, because a dead thread cannot report it.
    private Optional<String> failing() {
        return failure.or(() -> closed || thread.getState() != Thread.State.TERMINATED
                ? Optional.empty()
                : Optional.of("its thread has died"));
    }

    private void follow() {
        var failures = 0;
        var pause = new PeriodicPause();
        while (!closed) {
            try {
                catchUp(pause);
                failures = 0;
                if (!wakeUps.tryAcquire()) {
                    wakeUps.acquire();
                    pause = new PeriodicPause();
                }
                wakeUps.drainPermits();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException | Error broken) {
                failures++;
                failure = Optional.of(ProjectionEngine.reasonOf(broken));
                engine.listener().failed(name(), broken);
                // Appends do not end the pause early, because the cause of the failure is likely to persist.
                engine.attempts().backOff().accept(failures + 1);
            }
        }
    }

    private void finish(Rebuild running) {
        try {
            running.catchUpWith(() -> live.position());
            swap(running);
        } catch (RuntimeException | Error broken) {
            rebuildFailed = true;
            engine.listener().failed(name(), broken);
        } finally {
            rebuild = Optional.empty();
        }
    }

    /// Replaces the live read model at exactly its position, so that readers never go back and each event gets its
    /// reaction once.
    private void swap(Rebuild running) {
        oneAtATime.lock();
        try {
            var before = live;
            running.copy().catchUp(before.position());
            if (!closed) {
                running.publish().run();
                live = running.copy();
                live.takeOverFrom(before);
            }
        } finally {
            oneAtATime.unlock();
        }
    }
}
