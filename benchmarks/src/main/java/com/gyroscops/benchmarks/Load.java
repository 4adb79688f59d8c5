package com.gyroscops.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Processor time of the machine in ticks since its start, to find out whether other processes disturb a run.
///
/// @param busy of all processes and the kernel
/// @param stolen by the host of a virtual machine
/// @param own of this process and of its children that have ended
record Load(long busy, long stolen, long own) {

    /// How much of one core other processes may use, in percent.
    static final double QUIET = 5;

    private static final double TICKS_PER_SECOND = 100;

    /// The current values; empty on systems without `/proc`.
    static Optional<Load> now() {
        try (var stat = Files.lines(Path.of("/proc/stat"))) {
            // Columns: user nice system idle iowait irq softirq steal
            var all = numbers(stat.findFirst().orElseThrow().substring("cpu".length()));
            var self = Files.readString(Path.of("/proc/self/stat"));
            // After the name, which may contain anything, and the state: ppid is the first number, and utime, stime,
            // cutime and cstime are the 11th to 14th.
            var mine = numbers(self.substring(self.lastIndexOf(')') + 3));
            return Optional.of(new Load(
                    all[0] + all[1] + all[2] + all[5] + all[6],
                    all[7],
                    mine[10] + mine[11] + mine[12] + mine[13]));
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }

    /// How much other processes used of one core between `before` and this, in percent.
    double others(Load before, double seconds) {
        var foreign = busy - before.busy - (own - before.own) + stolen - before.stolen;
        return Math.max(0, 100 * foreign / TICKS_PER_SECOND / seconds);
    }

    private static long[] numbers(String line) {
        return Arrays.stream(line.strip().split("\\s+"))
                .limit(14)
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
