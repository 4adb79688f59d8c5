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

    private void measureConditions() {
        var samples = new Repeated(workload.rounds, workload.work);
        while (samples.next()) {
            var store = (OurStore) workload.subject.create();
            System.gc();
            samples.measure(() -> {
                for (var i = 0; i < workload.work; i++) {
                    var stream = workload.stream(i % Workload.STREAMS);
                    var events = Workload.samples(1, stream, workload.random);
                    if (!store.appendIf(stream, i / Workload.STREAMS, events)) {
                        throw new IllegalStateException("a condition was violated that holds");
                    }
                }
            });
        }
        figures.add(samples.time(workload.subject.title, "append 1 with a condition", "ns/event"));
        figures.add(samples.allocated(workload.subject.title, "append 1 with a condition"));
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
        figures.add(samples.time(workload.subject.title, what, "ns/event"));
        figures.add(samples.allocated(workload.subject.title, what));
    }
}
