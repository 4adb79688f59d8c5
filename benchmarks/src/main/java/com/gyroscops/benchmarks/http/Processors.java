package com.gyroscops.benchmarks.http;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One processor for the server and another for the client, where the system can bind processes to processors.
final class Processors {

    private static final boolean CAN_BIND =
            Runtime.getRuntime().availableProcessors() > 1 && Files.isExecutable(Path.of("/usr/bin/taskset"));

    private Processors() {}

    /// The command prefix that binds a process to the first one.
    static List<String> first() {
        return bound("0");
    }

    static List<String> second() {
        return bound("1");
    }

    private static List<String> bound(String processor) {
        return CAN_BIND ? List.of("taskset", "-c", processor) : List.of();
    }
}
