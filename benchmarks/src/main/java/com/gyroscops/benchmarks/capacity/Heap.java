package com.gyroscops.benchmarks.capacity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// Measures the heap.
final class Heap {

    /// The share of time in garbage collection above which the heap counts as full.
    private static final double TOO_MUCH = 0.8;

    /// The period over which that share is measured, since a single collection is not significant.
    private static final long WHILE = 20_000_000_000L;

    private static final long KILOBYTE = 1_024;

    private long collecting;
    private long time;

    Heap() {
        collecting = collecting();
        time = System.nanoTime();
    }

    /// Whether nearly all of the last period was spent in garbage collection.
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

    /// The size of the heap after garbage collection, in bytes.
    static long live() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// The peak memory of this process, in bytes.
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
