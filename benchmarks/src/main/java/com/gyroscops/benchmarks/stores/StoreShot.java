package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Measures one store in a process of its own, with one profile.
final class StoreShot {

    private StoreShot() {}

    /// Measures and prints the figures.
    ///
    /// @param arguments the subject, the profile, and whether the run is quick
    public static void main(String[] arguments) {
        // Also ends the run for threads of a store: a figure without them is wrong.
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        var workload = new Workload(Subjects.valueOf(arguments[0]), Boolean.parseBoolean(arguments[2]));
        Child.print(figures(workload, Profile.valueOf(arguments[1])));
        System.exit(0);
    }

    private static List<Figure> figures(Workload workload, Profile profile) {
        return switch (profile) {
            case SPEED -> speed(workload);
            case TIGHT -> TightHeap.of(workload);
            case MEMORY -> Memory.of(workload, "retained");
            case USUAL_HEADERS -> Memory.of(workload, "retained, usual headers");
        };
    }

    private static List<Figure> speed(Workload workload) {
        workload.warmUp();
        var parts = workload.subject == Subjects.OURS_WITHOUT_TEXTS
                ? Stream.<Function<Workload, List<Figure>>>of(Appends::of)
                : Stream.<Function<Workload, List<Figure>>>of(Appends::of, Building::of, Threads::of, Sizes::of);
        return parts.flatMap(part -> part.apply(workload).stream()).toList();
    }
}
