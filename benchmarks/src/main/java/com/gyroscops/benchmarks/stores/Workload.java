package com.gyroscops.benchmarks.stores;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The work of one process: the same streams and the same events for all subjects.
final class Workload {

    /// The number of streams over which appends are distributed.
    static final int STREAMS = 100_000;

    final Subjects subject;
    final boolean quick;

    /// How many events an append is measured with, each time in a new store.
    final int work;

    /// How many rounds, half of them as a warm-up.
    final int rounds;

    /// How many events a large store has.
    final int grown;

    final SplittableRandom random = new SplittableRandom(7);

    private final String[] streams =
            IntStream.range(0, STREAMS).mapToObj(number -> "payment-" + number).toArray(String[]::new);

    Workload(Subjects subject, boolean quick) {
        this.subject = subject;
        this.quick = quick;
        this.grown = Math.min(subject.most, quick ? 20_000 : 1_000_000);
        this.work = Math.min(subject.most, quick ? 4_000 : 60_000);
        this.rounds = quick ? 2 : subject == Subjects.CHAPTER ? 4 : 16;
    }

    String stream(int number) {
        return streams[number];
    }

    /// A random stream of the first `among`.
    String anyOf(int among) {
        return streams[random.nextInt(among)];
    }

    /// Appends `events` in batches, to the first `among` streams in turn.
    void fill(StoreSubject store, int events, int batch, int among) {
        for (var i = 0; i < events / batch; i++) {
            append(store, i % among, (long) (i / among) * batch, batch, random);
        }
    }

    /// A store with `events` in streams of `length`, with all of its indexes up to date.
    StoreSubject filled(int events, int length) {
        var store = subject.create();
        fill(store, events, 1, Math.max(1, events / length));
        store.catchUp();
        return store;
    }

    /// Makes as many appends as a large store has events, for the compiler.
    void warmUp() {
        fill(subject.create(), grown, 1, Math.max(1, grown / 10));
    }

    /// Appends once.
    ///
    /// @throws IllegalStateException when the append is refused
    void append(StoreSubject store, int number, long expected, int batch, SplittableRandom source) {
        var stream = streams[number];
        if (!store.append(stream, expected, samples(batch, stream, source))) {
            throw new IllegalStateException(subject.title + " refused an append to " + stream);
        }
    }

    static List<Sample> samples(int count, String stream, SplittableRandom random) {
        if (count == 1) {
            return List.of(Sample.next(stream, random));
        }
        var samples = new ArrayList<Sample>(count);
        for (var i = 0; i < count; i++) {
            samples.add(Sample.next(stream, random));
        }
        return samples;
    }
}
