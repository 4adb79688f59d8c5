package com.gyroscops.benchmarks.http;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.PlotGroup;
import com.gyroscops.benchmarks.Progress;
import com.gyroscops.benchmarks.Table;
import java.util.ArrayList;
import java.util.List;

/// The latency of commands at a fixed rate, and their cost in processor time.
public final class TailTable implements Table {

    private static final int ROUNDS = 3;
    private static final List<String> CLIENT = List.of("-Xms1g", "-Xmx1g", "-Xmn600m", "-XX:+UseSerialGC");

    @Override
    public String name() {
        return "tail";
    }

    @Override
    public String sentence() {
        return "Latency of commands at 3,000 a second, on one processor.";
    }

    @Override
    public String about() {
        return """
                The application on one processor, started with `gyroscops.args` and a heap of 2 GB, logging to a file.
                The client, on the other processor, sends 3,000 commands a second over 64 persistent connections,
                whether responses arrive or not. The latency of a command starts when it is due, so that it includes
                waiting for earlier commands (no coordinated omission). 30,000 commands are warm-up, 90,000 are
                measured. `-Dbaseline=FOLDER` also measures the build in that folder, in the order A B B A, and
                `-Dflags=...` adds JVM flags to this build.
                """;
    }

    @Override
    public List<PlotGroup> plots() {
        return List.of(
                new PlotGroup("waits", "Latency of commands at 3,000 a second", what -> what.startsWith("p")),
                new PlotGroup("time", "Processor time of a command at 3,000 a second", _ -> true));
    }

    @Override
    public List<Figure> measure(Progress progress, boolean quick) {
        var figures = new ArrayList<Figure>();
        var rounds = quick ? 1 : ROUNDS;
        for (var round = 0; round < rounds; round++) {
            progress.step(round + 1, rounds, "each build twice");
            Build.turns().forEach(build -> figures.addAll(measure(build, quick)));
        }
        return figures;
    }

    private static List<Figure> measure(Build build, boolean quick) {
        try (var server = build.start("2g")) {
            return new Child(Processors.second(), CLIENT, TailShot.class)
                    .measure(
                            build.title(),
                            Integer.toString(server.port()),
                            Long.toString(server.id()),
                            Boolean.toString(quick));
        }
    }
}
