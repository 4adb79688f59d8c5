package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Figure;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// Measures appends in a heap a little larger than the largest store, so that retained and allocated memory costs
/// collections. The indexes of this project are brought up to date at the end, within the measured time.
final class TightHeap {

    private static final String WHAT = "tight heap, append 1, caught up";

    private TightHeap() {}

    static List<Figure> of(Workload workload) {
        var events = workload.quick ? 20_000 : 400_000;
        var pauses = new ArrayList<Double>();
        var samples = new Repeated(4, events);
        while (samples.next()) {
            System.gc();
            var warm = samples.warm();
            var before = paused();
            samples.measure(() -> workload.filled(events, 10));
            if (warm) {
                pauses.add(1e6 * (paused() - before) / events);
            }
        }
        return List.of(
                samples.time(workload.subject.title, WHAT, "ns/event"),
                new Figure(workload.subject.title, "tight heap, collections", "ns/event", pauses));
    }

    /// The total pauses for collections in milliseconds, without G1's concurrent work.
    private static long paused() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(collector -> !collector.getName().contains("Concurrent"))
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
