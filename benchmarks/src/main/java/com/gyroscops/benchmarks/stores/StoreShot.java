package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
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
    /// @param arguments the subject, whether it is to be quick, and under which name memory alone is measured
    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        var shot = new StoreShot(Subjects.valueOf(arguments[0]), Boolean.parseBoolean(arguments[1]));
        if (arguments[2].isEmpty()) {
            shot.measure();
        } else {
            shot.retained(arguments[2]);
        }
        Child.print(shot.figures);
        System.exit(0);
    }

    private void measure() {
        grows();
        appends("append 1", 1, _ -> {});
        appends("append 10", 10, _ -> {});
        if (subject == Subjects.LIMIT) {
            buildOnly();
        }
        if (subject == Subjects.OURS) {
            appends("append 1, caught up", 1, StoreSubject::catchUp);
            appends("append 10, caught up", 10, StoreSubject::catchUp);
        }
        loadAndAppend();
        contended(4_000, "contended stream");
        if (subject == Subjects.LIMIT || subject == Subjects.OURS) {
            contended(200_000, "contended stream, long");
        }
        reads("100", 100);
    }

    private void grows() {
        var store = subject.create();
        fill(store, grown, 1, grown / 10);
        store.catchUp();
        readsOf(store, "10", grown / 10);
        appendsTo(store);
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

    /// A command as it comes: the stream is read, then appended to, in a store of 10,000 events.
    private void loadAndAppend() {
        var store = subject.create();
        var among = 1_000;
        fill(store, 10_000, 1, among);
        var commands = subject == Subjects.AXON || subject == Subjects.CHAPTER ? 100 : 20_000;
        var nanos = new ArrayList<Double>();
        for (var round = 0; round < 6; round++) {
            var start = System.nanoTime();
            for (var i = 0; i < commands; i++) {
                var stream = streams[random.nextInt(among)];
                if (!store.append(stream, store.read(stream), samples(1, stream, random))) {
                    throw new IllegalStateException(subject.title + " refused an append to " + stream);
                }
            }
            if (round >= 3) {
                nanos.add((double) (System.nanoTime() - start) / commands);
            }
        }
        figures.add(new Figure(subject.title, "load and append at 10 000", "ns/event", nanos));
    }

    /// Two threads append to one stream, and whoever has lost looks again.
    private void contended(int appends, String what) {
        var times = new ArrayList<Double>();
        var retries = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            var store = subject.create();
            var tries = new AtomicLong();
            var start = new CyclicBarrier(3);
            IntFunction<Runnable> writer = seed -> () -> {
                var mine = new SplittableRandom(seed);
                await(start);
                for (var done = 0; done < appends / 2; ) {
                    tries.incrementAndGet();
                    done += store.append(streams[0], store.revision(streams[0]), samples(1, streams[0], mine)) ? 1 : 0;
                }
            };
            var writers = IntStream.of(1, 2)
                    .mapToObj(seed -> Thread.ofPlatform().start(writer.apply(seed)))
                    .toList();
            var begin = System.nanoTime();
            await(start);
            writers.forEach(StoreShot::join);
            if (round >= rounds / 2) {
                times.add((double) (System.nanoTime() - begin) / appends);
                retries.add(100.0 * (tries.get() - appends) / appends);
            }
        }
        figures.add(new Figure(subject.title, what, "ns/event", times));
        figures.add(new Figure(subject.title, what + ", retries", "%", retries));
    }

    private void reads(String name, int length) {
        var store = subject.create();
        var among = Math.max(1, grown / length);
        fill(store, grown, 1, among);
        readsOf(store, name, among);
    }

    private void retained(String what) {
        var before = live();
        var store = subject.create();
        fill(store, grown, 1, Math.max(1, grown / 10));
        store.catchUp();
        figures.add(new Figure(subject.title, what, "B/event", List.of((double) (live() - before) / grown)));
        if (store.read(streams[0]) == 0) {
            throw new IllegalStateException(subject.title + " has forgotten");
        }
    }

    /// Reads streams in a store that has grown.
    private void readsOf(StoreSubject store, String name, int among) {
        var nanos = new ArrayList<Double>();
        var deadline = System.nanoTime() + 3_000_000_000L;
        var reads = subject == Subjects.AXON || subject == Subjects.CHAPTER ? 2 : 20_000;
        var total = 0L;
        for (var round = 0; round < 12 && (round < 2 || System.nanoTime() < deadline); round++) {
            var start = System.nanoTime();
            for (var i = 0; i < reads; i++) {
                total += store.read(streams[random.nextInt(among)]);
            }
            nanos.add((double) (System.nanoTime() - start) / reads);
        }
        if (total == 0) {
            throw new IllegalStateException("nothing was read of " + subject.title);
        }
        var size = grown == 1_000_000 ? "1 M" : String.valueOf(grown);
        figures.add(new Figure(subject.title, "read %s of %s".formatted(name, size), "ns", nanos));
    }

    /// What the next appends cost when the store has grown.
    private void appendsTo(StoreSubject store) {
        var more = work / 4;
        var nanos = new ArrayList<Double>();
        for (var round = 0; round < rounds / 2; round++) {
            var begin = System.nanoTime();
            for (var i = 0; i < more; i++) {
                var stream = "more-" + round + "-" + i;
                store.append(stream, 0, samples(1, stream, random));
            }
            nanos.add((double) (System.nanoTime() - begin) / more);
        }
        figures.add(new Figure(subject.title, "append 1 to a store that has grown", "ns/event", nanos));
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

    private static long live() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
