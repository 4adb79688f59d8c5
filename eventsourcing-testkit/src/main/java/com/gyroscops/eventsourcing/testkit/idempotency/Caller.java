package com.gyroscops.eventsourcing.testkit.idempotency;

import com.gyroscops.eventsourcing.testkit.Rendezvous.Outcome;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Calls something on a separate thread, so that the test can continue meanwhile.
public final class Caller<T> {

    private static final Set<Thread.State> WAITS_OR_IS_DONE =
            EnumSet.of(Thread.State.BLOCKED, Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.TERMINATED);

    private final FutureTask<Outcome<T>> task;
    private final Thread thread;
    private volatile boolean interrupted;

    private Caller(Supplier<T> call) {
        this.task = new FutureTask<>(() -> {
            try {
                return new Outcome.Returned<>(call.get());
            } catch (RuntimeException | Error problem) {
                return new Outcome.Threw<>(problem);
            } finally {
                interrupted = Thread.currentThread().isInterrupted();
            }
        });
        this.thread = Thread.ofPlatform().daemon().unstarted(task);
    }

    public static <T> Caller<T> of(Supplier<T> call) {
        var caller = new Caller<>(call);
        caller.thread.start();
        return caller;
    }

    /// Returns when the call is blocked or has ended.
    public void untilItWaits() {
        while (!WAITS_OR_IS_DONE.contains(thread.getState())) {
            Thread.onSpinWait();
        }
    }

    public void interrupt() {
        thread.interrupt();
    }

    /// Whether the thread's interrupt status was set when the call ended.
    public boolean wasInterrupted() {
        return interrupted;
    }

    /// The outcome of the call.
    ///
    /// @throws AssertionError when it does not end
    public Outcome<T> outcome() {
        try {
            return task.get(5, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            throw new AssertionError("a caller is stuck", stuck);
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(broken);
        }
    }
}
