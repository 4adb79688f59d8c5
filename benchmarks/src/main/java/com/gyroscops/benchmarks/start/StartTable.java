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

/// The time from the start of the JVM to the first response, and until the application prints that it listens.
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
        var listens = new EnumMap<StartVariant, List<Double>>(StartVariant.class);
        var answers = new EnumMap<StartVariant, List<Double>>(StartVariant.class);
        try {
            for (StartVariant variant : StartVariant.values()) {
                Start.train(variant);
            }
            var runs = quick ? 3 : RUNS;
            for (var run = 0; run < runs; run++) {
                progress.step(run + 1, runs, "each variant once");
                for (StartVariant variant : inAlternatingOrder(run)) {
                    var start = Start.of(variant);
                    listens.computeIfAbsent(variant, _ -> new ArrayList<>()).add(start.listens());
                    answers.computeIfAbsent(variant, _ -> new ArrayList<>()).add(start.answers());
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

    private static List<StartVariant> inAlternatingOrder(int run) {
        var variants = List.of(StartVariant.values());
        return run % 2 == 0 ? variants : variants.reversed();
    }

    private static List<Figure> figures(Map<StartVariant, List<Double>> times, String what) {
        return times.entrySet().stream()
                .map(entry -> new Figure("ours", entry.getKey().title + what, "ms", entry.getValue()))
                .toList();
    }
}
