package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.Progress;
import com.gyroscops.benchmarks.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Event stores in memory: appends, reads, contention and memory.
public final class StoresTable implements Table {

    private static final List<String> FLAGS =
            List.of("-Xms6g", "-Xmx6g", "-Xmn4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders");

    @Override
    public String name() {
        return "stores";
    }

    @Override
    public String sentence() {
        return "Event stores in memory: appends of 1 and 10, reads, one contended stream, memory.";
    }

    @Override
    public List<Figure> measure(Progress progress, boolean quick) {
        var forth = Arrays.asList(Subjects.values());
        var turns = new ArrayList<>(forth);
        turns.addAll(forth.reversed());
        var figures = new ArrayList<Figure>();
        for (var turn = 0; turn < turns.size(); turn++) {
            var subject = turns.get(turn);
            progress.step(turn + 1, turns.size(), subject.title);
            figures.addAll(new Child(FLAGS, StoreShot.class).measure(subject.name(), String.valueOf(quick)));
        }
        return figures;
    }
}
