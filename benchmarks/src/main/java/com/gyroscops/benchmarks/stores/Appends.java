package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Measures appends by one thread to a store that grows from empty to some ten thousand events.
final class Appends {

    private final Workload workload;
    private final List<Figure> figures = new ArrayList<>();

    private Appends(Workload workload) {
        this.workload = workload;
    }

    static List<Figure> of(Workload workload) {
        var appends = new Appends(workload);
        appends.measure("append 1", 1, _ -> {});
        appends.measure("append 10", 10, _ -> {});
        if (workload.subject.ours()) {
            appends.measureConditions();
            appends.measure("append 1, caught up", 1, StoreSubject::catchUp);
            appends.measure("append 10, caught up", 10, StoreSubject::catchUp);
        }
        return appends.figures;
    }

    /// In turns with appends that have no condition, so that noise reaches both.
    private void measureConditions() {
        var plain = new Repeated(workload.rounds, workload.work);
        var conditional = new Repeated(workload.rounds, workload.work);
        while (conditional.next()) {
            measureRound(plain, OurStore::append);
            measureRound(conditional, OurStore::appendIf);
        }
        report(plain, "append 1 in turns");
        report(conditional, "append 1 with a condition");
    }

    private interface Append {
        boolean append(OurStore store, String stream, long expected, List<Sample> samples);
    }

    private void measureRound(Repeated samples, Append append) {
        var store = (OurStore) workload.subject.create();
        System.gc();
        samples.measure(() -> {
            for (var i = 0; i < workload.work; i++) {
                var stream = workload.stream(i % Workload.STREAMS);
                var events = Workload.samples(1, stream, workload.random);
                if (!append.append(store, stream, i / Workload.STREAMS, events)) {
                    throw new IllegalStateException("an append was refused that has nothing against it");
                }
            }
        });
    }

    private void measure(String what, int batch, Consumer<StoreSubject> afterwards) {
        var samples = new Repeated(workload.rounds, workload.work);
        while (samples.next()) {
            var store = workload.subject.create();
            System.gc();
            samples.measure(() -> {
                workload.fill(store, workload.work, batch, Workload.STREAMS);
                afterwards.accept(store);
            });
        }
        report(samples, what);
    }

    private void report(Repeated samples, String what) {
        figures.add(samples.time(workload.subject.title, what, "ns/event"));
        figures.add(samples.allocated(workload.subject.title, what));
    }
}
