package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Figure;
import java.util.List;
import java.util.function.Function;

/// Measures the construction of an append's events, which is part of every append.
final class Building {

    /// Keeps the last events, so that the compiler does not eliminate their construction.
    private static final Object[] KEPT = new Object[1_024];

    private Building() {}

    static List<Figure> of(Workload workload) {
        return switch (workload.subject) {
            case LIMIT -> measure(workload, "build only", samples -> samples);
            case OURS -> measure(workload, "ours, build only", OurStore::events);
            default -> List.of();
        };
    }

    private static List<Figure> measure(Workload workload, String subject, Function<List<Sample>, Object> build) {
        var samples = new Repeated(workload.rounds, workload.work);
        while (samples.next()) {
            samples.measure(() -> {
                for (var i = 0; i < workload.work; i++) {
                    var stream = workload.stream(i % Workload.STREAMS);
                    KEPT[i % KEPT.length] = build.apply(Workload.samples(1, stream, workload.random));
                }
            });
        }
        return List.of(samples.time(subject, "append 1", "ns/event"), samples.allocated(subject, "append 1"));
    }
}
