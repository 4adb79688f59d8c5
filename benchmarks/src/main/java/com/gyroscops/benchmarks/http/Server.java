package com.gyroscops.benchmarks.http;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The servers that are compared.
enum Server {
    BARE("bare endpoint"),
    OURS("ours"),
    QUIET("ours, log level WARN"),
    /// Neither this server nor its client, which has little to do for a batch, is bound to one processor.
    BOTH("ours, on both processors");

    static final Path JAR = Path.of("..", "bootstrap", "target", "gyroscops.jar");

    /// The garbage of one shot of commands exceeds the young generation, so that a collection is part of the cost.
    static final List<String> HEAP = List.of("-Xms5g", "-Xmx5g", "-Xmn800m");

    static final String TOUCHED = "-XX:+AlwaysPreTouch";

    private static final List<String> THROUGHPUT = List.of("-XX:+UseParallelGC");

    final String title;

    Server(String title) {
        this.title = title;
    }

    /// The scenarios to measure; all of them if empty.
    List<Scenario> scenarios() {
        return switch (this) {
            case BARE, OURS -> List.of();
            case QUIET -> List.of(Scenario.PROCESS, Scenario.REQUEST, Scenario.BATCH);
            case BOTH -> List.of(Scenario.BATCH);
        };
    }

    ServerProcess start() {
        var flags = Stream.of(LaunchFlags.read(), HEAP, List.of(TOUCHED), this == BOTH ? THROUGHPUT : List.<String>of())
                .flatMap(List::stream)
                .toList();
        return ServerProcess.start(
                this == BOTH ? List.of() : Processors.first(),
                flags,
                this == BARE ? bare() : List.of("-jar", JAR.toString()),
                name(),
                this == QUIET || this == BOTH ? "WARN" : "INFO");
    }

    /// The command prefix of its client.
    List<String> client() {
        return this == BOTH ? List.of() : Processors.second();
    }

    private static List<String> bare() {
        var path = System.getProperty("java.class.path");
        return List.of("-cp", path, BareServer.class.getName(), Sample.FILE.toString());
    }
}
