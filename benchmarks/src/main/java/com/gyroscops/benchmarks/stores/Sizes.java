package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Figure;
import java.util.ArrayList;
import java.util.List;

/// Measures a store with 10,000 events and with a million: an append, a read, and a command that does both. Streams
/// have ten or a hundred events.
final class Sizes {

    private static final int SMALL = 10_000;

    private final Workload workload;
    private final List<Figure> figures = new ArrayList<>();

    private Sizes(Workload workload) {
        this.workload = workload;
    }

    static List<Figure> of(Workload workload) {
        var sizes = new Sizes(workload);
        sizes.small();
        if (workload.subject.most > SMALL) {
            sizes.grown();
        }
        return sizes.figures;
    }

    private void small() {
        var appends = new Repeated(workload.rounds, workload.subject == Subjects.CHAPTER ? 200 : SMALL / 10);
        while (appends.next()) {
            append(appends, workload.filled(SMALL, 10), 0, SMALL / 10);
        }
        figures.add(appends.time(workload.subject.title, "append 1 at 10 000", "ns/event"));
        var store = workload.filled(SMALL, 10);
        read(store, 10, SMALL, "10 000");
        command(store, SMALL / 10);
    }

    private void grown() {
        var size = workload.quick ? "20 000" : "1 M";
        read(workload.filled(workload.grown, 100), 100, workload.grown, size);
        var store = workload.filled(workload.grown, 10);
        read(store, 10, workload.grown, size);
        var appends = new Repeated(workload.rounds, workload.work / 8);
        for (var from = 0; appends.next(); from += appends.count) {
            append(appends, store, from, workload.grown / 10);
        }
        figures.add(appends.time(workload.subject.title, "append 1 at " + size, "ns/event"));
    }

    /// Appends to streams that have ten events.
    ///
    /// @param from how many such appends this store already has
    private void append(Repeated appends, StoreSubject store, int from, int among) {
        appends.measure(() -> {
            for (var i = from; i < from + appends.count; i++) {
                workload.append(store, i % among, 10 + i / among, 1, workload.random);
            }
        });
    }

    private void read(StoreSubject store, int length, int events, String size) {
        var scans = workload.subject.scans();
        var reads = new Repeated(scans ? 4 : 12, !scans ? 20_000 : events > 100_000 ? 2 : 100);
        while (reads.next()) {
            reads.measure(() -> {
                for (var i = 0; i < reads.count; i++) {
                    if (store.read(workload.anyOf(events / length)) < length) {
                        throw new IllegalStateException(workload.subject.title + " has forgotten events");
                    }
                }
            });
        }
        figures.add(reads.time(workload.subject.title, "read " + length + " of " + size, "ns"));
    }

    /// A command: reads a stream, then appends to it, so that the store grows a little.
    private void command(StoreSubject store, int among) {
        var commands = new Repeated(6, workload.subject.scans() ? 100 : 2_000);
        while (commands.next()) {
            commands.measure(() -> {
                for (var i = 0; i < commands.count; i++) {
                    var stream = workload.anyOf(among);
                    if (!store.append(stream, store.read(stream), Workload.samples(1, stream, workload.random))) {
                        throw new IllegalStateException(workload.subject.title + " refused an append to " + stream);
                    }
                }
            });
        }
        figures.add(commands.time(workload.subject.title, "load and append at 10 000", "ns/event"));
    }
}
