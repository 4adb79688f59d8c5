package com.gyroscops.benchmarks.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The memory of this process, in megabytes.
///
/// @param heap the heap after garbage collection
/// @param resident the resident memory, including the whole heap, whose size is constant because it is pre-touched
record Memory(double heap, double resident) {

    private static final double MEGABYTE = 1_000_000;
    private static final int KILOBYTE = 1_024;

    static Memory now() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return new Memory((runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE, measured());
    }

    private static double measured() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToDouble(kilobytes -> Long.parseLong(kilobytes) * KILOBYTE / MEGABYTE)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
