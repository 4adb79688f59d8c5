package com.gyroscops.benchmarks.http;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.PlotGroup;
import com.gyroscops.benchmarks.Progress;
import com.gyroscops.benchmarks.Table;
import java.util.ArrayList;
import java.util.List;

/// The cost of the first commands of a fresh process.
public final class FreshTable implements Table {

    private static final int ROUNDS = 5;
    private static final List<String> CLIENT = List.of("-Xmx1g", "-XX:+UseSerialGC");

    @Override
    public String name() {
        return "fresh";
    }

    @Override
    public String sentence() {
        return "The cost of the first commands of a new process, on one processor.";
    }

    @Override
    public String about() {
        return """
                The application on one processor, started with `gyroscops.args` and a heap of 2 GB; the client is on
                the other processor and starts as soon as the application listens, with 64 persistent connections.
                *Processor time* is that of the server's process, including JIT compilers and garbage collector.
                `-Dbaseline=FOLDER` also measures the build in that folder, in the order A B B A, and `-Dflags=...`
                adds JVM flags to this build.
                """;
    }

    @Override
    public List<PlotGroup> plots() {
        return List.of(
                new PlotGroup(
                        "processor", "Processor time of the first commands", what -> what.endsWith("processor time")),
                new PlotGroup("wall", "Wall time of the first commands", _ -> true));
    }

    @Override
    public List<Figure> measure(Progress progress, boolean quick) {
        var figures = new ArrayList<Figure>();
        var rounds = quick ? 1 : ROUNDS;
        for (var round = 0; round < rounds; round++) {
            progress.step(round + 1, rounds, "each build twice");
            Build.turns().forEach(build -> figures.addAll(measure(build)));
        }
        return figures;
    }

    private static List<Figure> measure(Build build) {
        try (var server = build.start("2g")) {
            return new Child(Processors.second(), CLIENT, FreshShot.class)
                    .measure(build.title(), Integer.toString(server.port()), Long.toString(server.id()));
        }
    }
}
