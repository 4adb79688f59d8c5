package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/// Measures how two appending threads affect each other: on separate streams, and on the same stream. Times are
/// wall-clock times for the events of both.
final class Threads {

    private final Workload workload;
    private final List<Figure> figures = new ArrayList<>();

    private Threads(Workload workload) {
        this.workload = workload;
    }

    static List<Figure> of(Workload workload) {
        var threads = new Threads(workload);
        threads.apart("two threads, append 1", 1);
        threads.apart("two threads, append 10", 10);
        if (workload.subject.checks()) {
            var slow = workload.subject.scans() || workload.subject == Subjects.OCCURRENT;
            threads.contended("contended stream", 4_000, slow ? Math.min(4, workload.rounds) : workload.rounds);
        }
        if (workload.subject == Subjects.LIMIT || workload.subject == Subjects.OURS) {
            var appends = workload.quick ? 20_000 : 200_000;
            threads.contended("contended stream, long", appends, Math.min(8, workload.rounds));
        }
        return threads.figures;
    }

    /// Each thread uses every other stream.
    private void apart(String what, int batch) {
        var each = workload.work / batch / 2;
        var samples = new Repeated(workload.rounds, workload.work);
        while (samples.next()) {
            var store = workload.subject.create();
            System.gc();
            samples.measure(() -> together((number, random) -> {
                for (var i = 0; i < each; i++) {
                    workload.append(store, (2 * i + number) % Workload.STREAMS, 0, batch, random);
                }
            }));
        }
        figures.add(samples.time(workload.subject.title, what, "ns/event"));
    }

    /// The thread whose append is refused reads again.
    private void contended(String what, int appends, int rounds) {
        var retries = new ArrayList<Double>();
        var samples = new Repeated(rounds, appends);
        while (samples.next()) {
            var store = workload.subject.create();
            var stream = workload.stream(0);
            var tries = new AtomicLong();
            var warm = samples.warm();
            samples.measure(() -> together((_, random) -> {
                for (var done = 0; done < appends / 2; ) {
                    tries.incrementAndGet();
                    var events = Workload.samples(1, stream, random);
                    done += store.append(stream, store.revision(stream), events) ? 1 : 0;
                }
            }));
            if (warm) {
                retries.add(100.0 * (tries.get() - appends) / appends);
            }
        }
        figures.add(samples.time(workload.subject.title, what, "ns/event"));
        figures.add(new Figure(workload.subject.title, what + ", retries", "%", retries));
    }

    /// Runs `work` in two threads at the same time, each with its number and its own random numbers.
    private static void together(BiConsumer<Integer, SplittableRandom> work) {
        var start = new CyclicBarrier(2);
        var threads = IntStream.range(0, 2)
                .mapToObj(number -> Thread.ofPlatform().start(() -> {
                    await(start);
                    work.accept(number, new SplittableRandom(number));
                }))
                .toList();
        threads.forEach(Threads::join);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
