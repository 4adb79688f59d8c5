package com.gyroscops.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/// Prints the progress of a run, a line for each step.
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress() {
        this(System.out);
    }

    /// @param out the output: that of a [Child] is for its figures alone
    public Progress(PrintStream out) {
        this.out = out;
    }

    /// Prints the beginning of step `number` of `count`.
    public void step(int number, int count, String what) {
        var elapsed = Duration.ofNanos(System.nanoTime() - start);
        var left = number == 1 ? 0 : elapsed.toSeconds() * (count - number + 1) / (number - 1);
        var rest = number == 1 ? "" : ", about " + left + " s left";
        out.printf(Locale.ROOT, "%3d of %d  %-40s %4d s%s%n", number, count, what, elapsed.toSeconds(), rest);
    }
}
