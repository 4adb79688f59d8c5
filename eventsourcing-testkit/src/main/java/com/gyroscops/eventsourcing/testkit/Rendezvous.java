package com.gyroscops.eventsourcing.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Runs tasks concurrently, each on its own thread, and returns their outcomes as values.
public final class Rendezvous {

    // Not a time limit on the task: it only turns a deadlock into a failure.
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private Rendezvous() {}

    /// The outcome of a task.
    public sealed interface Outcome<T> {

        /// The task returned.
        record Returned<T>(T value) implements Outcome<T> {}

        /// The task threw an exception.
        record Threw<T>(Throwable problem) implements Outcome<T> {}
    }

    /// The outcomes of `tasks`, which start together, in order.
    ///
    /// @throws AssertionError when a task does not end
    public static <T> List<Outcome<T>> of(List<? extends Callable<T>> tasks) {
        var start = new CyclicBarrier(tasks.size());
        var running = new ArrayList<FutureTask<Outcome<T>>>();
        for (Callable<T> task : tasks) {
            var future = new FutureTask<>(() -> outcome(start, task));
            running.add(future);
            Thread.ofPlatform().daemon().uncaughtExceptionHandler((_, _) -> {}).start(future);
        }
        return running.stream().map(Rendezvous::await).toList();
    }

    /// The results of `threads` tasks that start together; `task` gets their numbers from 0.
    ///
    /// @throws AssertionError when one of them throws or does not end
    public static <T> List<T> of(int threads, IntFunction<T> task) {
        var tasks = new ArrayList<Callable<T>>();
        for (var i = 0; i < threads; i++) {
            var number = i;
            tasks.add(() -> task.apply(number));
        }
        return of(tasks).stream().map(Rendezvous::value).toList();
    }

    /// The errors that two threads observe while a third one works; empty when there are none. They observe for as long
    /// as the work takes, so that errors are also found on a busy machine.
    ///
    /// @param look the current error, if any
    /// @throws AssertionError when one of them throws or does not end
    @SuppressWarnings("ThreadPriorityCheck") // Nothing here depends on whether yielding helps.
    public static List<String> watched(Runnable work, Supplier<Optional<String>> look) {
        var isDone = new AtomicBoolean();
        Callable<Optional<String>> works = () -> {
            try {
                work.run();
                return Optional.empty();
            } finally {
                isDone.set(true);
            }
        };
        Callable<Optional<String>> looks = () -> {
            Optional<String> wrong;
            do {
                // Observing without a pause would slow down the work wherever both need the same lock.
                Thread.yield();
                wrong = look.get();
            } while (wrong.isEmpty() && !isDone.get());
            return wrong;
        };
        return of(List.of(works, looks, looks)).stream()
                .map(Rendezvous::value)
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> Outcome<T> outcome(CyclicBarrier start, Callable<T> task) throws Exception {
        start.await();
        try {
            return new Outcome.Returned<>(task.call());
        } catch (Exception | Error problem) {
            return new Outcome.Threw<>(problem);
        }
    }

    private static <T> Outcome<T> await(FutureTask<Outcome<T>> task) {
        try {
            return task.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            throw new AssertionError("a thread is stuck", stuck);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Returned<T>(var value) -> value;
            case Outcome.Threw<T>(var problem) -> throw new AssertionError("a thread failed: " + problem, problem);
        };
    }
}
