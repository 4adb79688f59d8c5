package com.gyroscops.benchmarks.capacity;

import com.gyroscops.benchmarks.Figure;
import java.util.ArrayList;
import java.util.List;

/// One query of the explorer, with several parameter sets.
///
/// @param title a description
/// @param sets one for each parameter set; each fails when the answer is wrong
record Query(String title, List<Runnable> sets) {

    /// How often each set runs, the first time as a warm-up.
    private static final int ROUNDS = 4;

    /// No round after the second begins later than this, in nanoseconds.
    private static final long ENOUGH = 10_000_000_000L;

    private static final double MICRO = 1_000;

    /// The times of the answers: the median and the maximum of the medians of all sets.
    List<Figure> measured() {
        var samples = new ArrayList<List<Double>>();
        sets.forEach(_ -> samples.add(new ArrayList<>()));
        var begin = System.nanoTime();
        for (var round = 0; round < ROUNDS && (round < 2 || System.nanoTime() - begin < ENOUGH); round++) {
            for (var set = 0; set < sets.size(); set++) {
                var start = System.nanoTime();
                sets.get(set).run();
                var took = (System.nanoTime() - start) / MICRO;
                if (round > 0) {
                    samples.get(set).add(took);
                }
            }
        }
        var medians = samples.stream().map(Query::median).sorted().toList();
        return List.of(
                new Figure(CapacityTable.USUAL, title, "µs", List.of(medians.get(medians.size() / 2))),
                new Figure(CapacityTable.OURS, title, "µs", List.of(medians.getLast())));
    }

    private static double median(List<Double> samples) {
        return new Figure("", "", "µs", samples).median();
    }
}
