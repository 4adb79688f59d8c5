package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.Progress;
import com.gyroscops.benchmarks.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Event stores in memory: appends, reads, contention and memory.
public final class StoresTable implements Table {

    /// So much room that nothing is collected while appends are measured.
    private static final List<String> SPEED = List.of(
            "-Xms6g", "-Xmx6g", "-Xmn4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders");

    private static final List<String> MEMORY = List.of("-Xms4g", "-Xmx4g", "-XX:+UseG1GC", "-XX:+UseCompactObjectHeaders");
    private static final List<String> USUAL_HEADERS = List.of("-Xms4g", "-Xmx4g", "-XX:+UseG1GC");

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
        var turns = turns();
        var figures = new ArrayList<Figure>();
        for (var number = 0; number < turns.size(); number++) {
            var turn = turns.get(number);
            progress.step(number + 1, turns.size(), turn.subject().title + " " + turn.memory());
            figures.addAll(new Child(turn.flags(), StoreShot.class)
                    .measure(turn.subject().name(), String.valueOf(quick), turn.memory()));
        }
        return figures;
    }

    /// @param memory the name of what is measured if that is memory, else nothing
    private record Turn(Subjects subject, String memory, List<String> flags) {}

    /// Every subject forth and back, then the memory of each.
    private static List<Turn> turns() {
        var forth = Arrays.asList(Subjects.values());
        return Stream.of(
                        turns(forth, "", SPEED),
                        turns(forth.reversed(), "", SPEED),
                        turns(forth, "retained", MEMORY),
                        turns(forth, "retained, usual headers", USUAL_HEADERS))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Turn> turns(List<Subjects> subjects, String memory, List<String> flags) {
        return subjects.stream()
                .map(subject -> new Turn(subject, memory, flags))
                .toList();
    }
}
