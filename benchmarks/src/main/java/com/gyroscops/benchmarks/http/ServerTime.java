package com.gyroscops.benchmarks.http;

/// Reads the processor time of a server's process, user and system. Unlike wall-clock time, it hardly depends on the
/// load of the machine. The resolution is the system's tick, usually 10 ms.
record ServerTime(long process) {

    long nanos() {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("no processor time is known of process " + process))
                .toNanos();
    }
}
