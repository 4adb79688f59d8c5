package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Figure;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// The samples of an operation that is repeated: its time, and the bytes that its thread allocated. The first half of
/// the rounds is a warm-up.
final class Repeated {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// How many operations each round has; a sample is the average.
    final int count;

    private final int rounds;
    private final List<Double> nanos = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();
    private int done;

    /// @param rounds how many rounds, at least 2
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

    /// Whether the current round is measured.
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
