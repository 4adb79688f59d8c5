package com.gyroscops.benchmarks.capacity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the heap says about itself.
final class Heap {

    /// Of this much of the time collecting garbage, there is no room left to speak of.
    private static final double TOO_MUCH = 0.8;

    /// A single collection is no sign yet: so long is looked at together.
    private static final long WHILE = 20_000_000_000L;

    private static final long KILOBYTE = 1_024;

    private long collecting;
    private long time;

    Heap() {
        collecting = collecting();
        time = System.nanoTime();
    }

    /// Whether hardly anything was done for a while but collecting garbage.
    boolean isFull() {
        if (System.nanoTime() - time < WHILE) {
            return false;
        }
        var collectingBefore = collecting;
        var before = time;
        collecting = collecting();
        time = System.nanoTime();
        return (collecting - collectingBefore) * 1_000_000.0 > TOO_MUCH * (time - before);
    }

    /// What is left after collecting garbage, in bytes.
    static long live() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// The most that this process ever took, in bytes.
    static long peak() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * KILOBYTE)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
