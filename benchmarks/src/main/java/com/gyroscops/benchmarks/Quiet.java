package com.gyroscops.benchmarks;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Observes the load of other processes. It only reports it, as a fact in the results.
final class Quiet {

    private final long start = System.nanoTime();
    private final Optional<Load> before = Load.now();

    /// Observes for two seconds, and prints a warning when other processes are busy.
    static void check() {
        var quiet = new Quiet();
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        quiet.others()
                .filter(percent -> percent > Load.QUIET)
                .ifPresent(percent -> System.out.printf(
                        Locale.ROOT, "Others use %.0f %% of a core: the figures will be worth little.%n", percent));
    }

    /// The load of other processes since this was created, as a fact about the run.
    Map<String, String> fact() {
        return others().map(percent -> Map.of(
                        "others at work",
                        Numbers.of(percent) + " % of a core" + (percent > Load.QUIET ? ", not quiet" : "")))
                .orElse(Map.of());
    }

    private Optional<Double> others() {
        var seconds = (System.nanoTime() - start) / 1e9;
        return before.flatMap(then -> Load.now().map(now -> now.others(then, seconds)));
    }
}
