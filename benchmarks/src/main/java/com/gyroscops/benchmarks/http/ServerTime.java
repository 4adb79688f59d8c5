package com.gyroscops.benchmarks.http;

/// Reads how much processor time a server's process has taken, of user and system. Unlike the time on the wall, it hardly
/// depends on what else the machine does. The resolution is the system's tick, usually 10 ms.
record ServerTime(long process) {

    long nanos() {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("no processor time is known of process " + process))
                .toNanos();
    }
}
