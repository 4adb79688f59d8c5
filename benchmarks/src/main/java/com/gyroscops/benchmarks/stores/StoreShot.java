package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Measures one store in a process of its own: fixed work on fresh stores.
final class StoreShot {

    private static final int STREAMS = 100_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Subjects subject;
    private final int work;
    private final int rounds;
    private final int grown;
    private final SplittableRandom random = new SplittableRandom(7);
    private final String[] streams =
            IntStream.range(0, STREAMS).mapToObj(number -> "payment-" + number).toArray(String[]::new);
    private final List<Figure> figures = new ArrayList<>();

    private StoreShot(Subjects subject, boolean quick) {
        this.subject = subject;
        this.grown = Math.min(subject.most, quick ? 20_000 : 1_000_000);
        this.work = Math.min(subject.most, quick ? 4_000 : 60_000);
        this.rounds = quick ? 3 : subject == Subjects.CHAPTER ? 4 : 16;
    }

    /// Measures one subject and prints what came of it.
    ///
    /// @param arguments the subject, and whether it is to be quick
    public static void main(String[] arguments) {
        var shot = new StoreShot(Subjects.valueOf(arguments[0]), Boolean.parseBoolean(arguments[1]));
        shot.measure();
        Child.print(shot.figures);
        System.exit(0);
    }

    private void measure() {
        appends("append 1", 1, _ -> {});
        appends("append 10", 10, _ -> {});
        if (subject == Subjects.LIMIT) {
            buildOnly();
        }
        if (subject == Subjects.OURS) {
            appends("append 1, caught up", 1, StoreSubject::catchUp);
            appends("append 10, caught up", 10, StoreSubject::catchUp);
        }
        contended();
        reads("10", 10);
        reads("100", 100);
    }

    private void appends(String what, int batch, Consumer<StoreSubject> afterwards) {
        var nanos = new ArrayList<Double>();
        var bytes = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            var store = subject.create();
            System.gc();
            var allocated = THREADS.getCurrentThreadAllocatedBytes();
            var start = System.nanoTime();
            fill(store, work, batch, STREAMS);
            afterwards.accept(store);
            var end = System.nanoTime();
            // The first half warms the compiler up.
            if (round >= rounds / 2) {
                nanos.add((double) (end - start) / work);
                bytes.add((double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / work);
            }
        }
        figures.add(new Figure(subject.title, what, "ns/event", nanos));
        figures.add(new Figure(subject.title, what + ", allocated", "B/event", bytes));
    }

    private void buildOnly() {
        var nanos = new ArrayList<Double>();
        var bytes = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            var allocated = THREADS.getCurrentThreadAllocatedBytes();
            var start = System.nanoTime();
            var sum = 0L;
            for (var i = 0; i < work; i++) {
                sum += Sample.next(streams[i % STREAMS], random).correlationId().hashCode();
            }
            var end = System.nanoTime();
            if (round >= rounds / 2 && sum != 0) {
                nanos.add((double) (end - start) / work);
                bytes.add((double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / work);
            }
        }
        figures.add(new Figure("build only", "append 1", "ns/event", nanos));
        figures.add(new Figure("build only", "append 1, allocated", "B/event", bytes));
    }

    /// Two threads append to one stream, and whoever has lost looks again.
    private void contended() {
        var total = Math.min(subject.most, 4_000);
        var rates = new ArrayList<Double>();
        var retries = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            var store = subject.create();
            var tries = new AtomicLong();
            IntFunction<Runnable> writer = seed -> () -> {
                var mine = new SplittableRandom(seed);
                for (var done = 0; done < total / 2; ) {
                    tries.incrementAndGet();
                    done += store.append(streams[0], store.revision(streams[0]), samples(1, streams[0], mine)) ? 1 : 0;
                }
            };
            var start = System.nanoTime();
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(writer.apply(1)), CompletableFuture.runAsync(writer.apply(2)))
                    .join();
            if (round >= rounds / 2) {
                rates.add((double) (System.nanoTime() - start) / total);
                retries.add(100.0 * (tries.get() - total) / total);
            }
        }
        figures.add(new Figure(subject.title, "contended stream", "ns/event", rates));
        figures.add(new Figure(subject.title, "contended stream, retries", "%", retries));
    }

    /// Reads streams of `length` in a store that has grown, and says what it holds and what the next append costs.
    private void reads(String name, int length) {
        var before = live();
        var store = subject.create();
        var count = Math.max(1, grown / length);
        fill(store, grown, 1, Math.min(count, STREAMS));
        store.catchUp();
        if (length == 10) {
            figures.add(new Figure(subject.title, "retained", "B/event", List.of((double) (live() - before) / grown)));
        }
        var nanos = new ArrayList<Double>();
        var deadline = System.nanoTime() + 4_000_000_000L;
        var total = 0L;
        for (var round = 0; round < 12 && System.nanoTime() < deadline; round++) {
            var reads = subject == Subjects.AXON || subject == Subjects.CHAPTER ? 3 : 20_000;
            var start = System.nanoTime();
            for (var i = 0; i < reads; i++) {
                total += store.read(streams[random.nextInt(Math.min(count, STREAMS))]);
            }
            nanos.add((double) (System.nanoTime() - start) / reads);
        }
        if (total == 0) {
            throw new IllegalStateException("nothing was read of " + subject.title);
        }
        var size = grown == 1_000_000 ? "1 M" : String.valueOf(grown);
        figures.add(new Figure(subject.title, "read %s of %s".formatted(name, size), "ns", nanos));
    }

    private void fill(StoreSubject store, int events, int batch, int among) {
        for (var i = 0; i < events / batch; i++) {
            var stream = streams[i % among];
            if (!store.append(stream, (long) (i / among) * batch, samples(batch, stream, random))) {
                throw new IllegalStateException(subject.title + " refused an append to " + stream);
            }
        }
    }

    private static List<Sample> samples(int count, String stream, SplittableRandom random) {
        if (count == 1) {
            return List.of(Sample.next(stream, random));
        }
        var samples = new ArrayList<Sample>(count);
        for (var i = 0; i < count; i++) {
            samples.add(Sample.next(stream, random));
        }
        return samples;
    }

    private static long live() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
