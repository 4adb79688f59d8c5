package com.gyroscops.benchmarks.http;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One processor for the server and another one for the client, where the system lets a process be bound to one.
final class Processors {

    private static final boolean CAN_BIND =
            Runtime.getRuntime().availableProcessors() > 1 && Files.isExecutable(Path.of("/usr/bin/taskset"));

    private Processors() {}

    /// What stands before a command that is to run on the first one.
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
