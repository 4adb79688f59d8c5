package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Figure;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// The samples of a piece of work that is done again and again: its time, and what the thread at work allocated. The
/// first half of the rounds warms the compiler up.
final class Repeated {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// How many times each piece of work does what is measured: a sample is that part of it.
    final int count;

    private final int rounds;
    private final List<Double> nanos = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();
    private int done;

    /// @param rounds how often, at least 2
    Repeated(int rounds, int count) {
        this.rounds = rounds;
        this.count = count;
    }

    /// Whether there is another round.
    boolean next() {
        return done < rounds;
    }

    void measure(Runnable work) {
        var allocated = THREADS.getCurrentThreadAllocatedBytes();
        var start = System.nanoTime();
        work.run();
        var end = System.nanoTime();
        if (done++ >= rounds / 2) {
            nanos.add((double) (end - start) / count);
            bytes.add((double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / count);
        }
    }

    /// Whether the round at hand counts.
    boolean warm() {
        return done >= rounds / 2;
    }

    Figure time(String subject, String what, String unit) {
        return new Figure(subject, what, unit, nanos);
    }

    Figure allocated(String subject, String what) {
        return new Figure(subject, what + ", allocated", "B/event", bytes);
    }
}
