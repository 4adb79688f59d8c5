package com.gyroscops.benchmarks.pipeline;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.PlotGroup;
import com.gyroscops.benchmarks.Progress;
import com.gyroscops.benchmarks.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The pipeline around a handler that does nothing: with all decorators idle, and with one of them active at a time.
public final class PipelineTable implements Table {

    private static final List<String> FLAGS =
            List.of("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

    @Override
    public String name() {
        return "pipeline";
    }

    @Override
    public String sentence() {
        return "The cost of tracing, logging, metrics, idempotency and retries, one by one, around an empty handler.";
    }

    @Override
    public List<PlotGroup> plots() {
        return List.of(
                new PlotGroup("memory", "Allocation", what -> what.endsWith("allocated")),
                new PlotGroup("time", "Time", _ -> true));
    }

    @Override
    public List<Figure> measure(Progress progress, boolean quick) {
        var forth = Arrays.asList(Awake.values());
        var turns = Stream.of(forth, forth.reversed()).flatMap(List::stream).toList();
        var figures = new ArrayList<Figure>();
        for (var number = 0; number < turns.size(); number++) {
            progress.step(number + 1, turns.size(), turns.get(number).title);
            figures.addAll(new Child(flags(turns.get(number)), PipelineShot.class)
                    .measure(turns.get(number).name(), String.valueOf(quick)));
        }
        return figures;
    }

    /// Disables the log unless its decorator is measured.
    private static List<String> flags(Awake awake) {
        return awake == Awake.LOG
                ? Stream.concat(FLAGS.stream(), Stream.of("-Dlogback.configurationFile=log-to-file.xml")).toList()
                : FLAGS;
    }
}
