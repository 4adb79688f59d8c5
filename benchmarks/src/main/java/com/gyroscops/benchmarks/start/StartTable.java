package com.gyroscops.benchmarks.start;

import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.PlotGroup;
import com.gyroscops.benchmarks.Progress;
import com.gyroscops.benchmarks.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The time from the start of the JVM to the first answer, and to the message that the application listens.
public final class StartTable implements Table {

    private static final int RUNS = 20;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String sentence() {
        return "The time to the first response: plain, C1 only, with a class data archive, with the AOT cache.";
    }

    @Override
    public List<PlotGroup> plots() {
        return List.of(
                new PlotGroup("listens", "Time until it listens", what -> what.endsWith("listens")),
                new PlotGroup("answers", "Time to the first response", _ -> true));
    }

    @Override
    public List<Figure> measure(Progress progress, boolean quick) {
        var listens = new EnumMap<Way, List<Double>>(Way.class);
        var answers = new EnumMap<Way, List<Double>>(Way.class);
        try {
            for (Way way : Way.values()) {
                Start.train(way);
            }
            var runs = quick ? 3 : RUNS;
            for (var run = 0; run < runs; run++) {
                progress.step(run + 1, runs, "each way once");
                for (Way way : inTurn(run)) {
                    var start = Start.of(way);
                    listens.computeIfAbsent(way, _ -> new ArrayList<>()).add(start.listens());
                    answers.computeIfAbsent(way, _ -> new ArrayList<>()).add(start.answers());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var figures = new ArrayList<Figure>();
        figures.addAll(figures(answers, ""));
        figures.addAll(figures(listens, ", says that it listens"));
        return figures;
    }

    private static List<Way> inTurn(int run) {
        var ways = List.of(Way.values());
        return run % 2 == 0 ? ways : ways.reversed();
    }

    private static List<Figure> figures(Map<Way, List<Double>> times, String what) {
        return times.entrySet().stream()
                .map(entry -> new Figure("ours", entry.getKey().title + what, "ms", entry.getValue()))
                .toList();
    }
}
