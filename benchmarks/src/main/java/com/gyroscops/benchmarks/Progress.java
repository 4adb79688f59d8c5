package com.gyroscops.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/// Tells how far a run has come, a line for each step.
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress() {
        this(System.out);
    }

    /// @param out where it is told: a [Child] has its own output for its figures alone
    public Progress(PrintStream out) {
        this.out = out;
    }

    /// Says that step `number` of `count` begins.
    public void step(int number, int count, String what) {
        var elapsed = Duration.ofNanos(System.nanoTime() - start);
        var left = number == 1 ? 0 : elapsed.toSeconds() * (count - number + 1) / (number - 1);
        var rest = number == 1 ? "" : ", about " + left + " s left";
        out.printf(Locale.ROOT, "%3d of %d  %-40s %4d s%s%n", number, count, what, elapsed.toSeconds(), rest);
    }
}
