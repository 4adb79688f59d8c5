package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Figure;
import java.util.List;

/// Measures the memory of each event, as the size of the heap after collections.
final class Memory {

    private Memory() {}

    static List<Figure> of(Workload workload, String what) {
        var before = live();
        var store = workload.filled(workload.grown, 10);
        var bytes = (double) (live() - before) / workload.grown;
        if (store.read(workload.stream(0)) == 0) {
            throw new IllegalStateException(workload.subject.title + " has forgotten");
        }
        return List.of(new Figure(workload.subject.title, what, "B/event", List.of(bytes)));
    }

    private static long live() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
