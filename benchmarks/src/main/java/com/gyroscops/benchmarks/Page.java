package com.gyroscops.benchmarks;

import com.gyroscops.benchmarks.Report.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The page `docs/performance.md`.
final class Page {

    private static final String COMMAND = "mvn -q -Pbenchmarks -DskipTests package exec:exec -Dtable=";

    private static final String INTRODUCTION = """
            # Performance

            What Gyroscops costs, measured beside what else one could take, and beside goals that were set before.
            Missed goals stay here, with what is known about why.

            **How it is measured.** Where a table does not say otherwise, every subject runs in a process of its own,
            with the same work and the same heap, one after the other and then once more in the opposite order
            (A B B A). Work is fixed, and done on fresh stores or servers; what warms the compiler up does not count.
            Goals are judged by the best samples of both rounds, since noise only ever makes things slower; beside
            that stand the ratios of the two rounds and of the medians, which show how far a figure can be trusted.

            **How to read it.** Machines differ, and are never quite quiet. So a figure alone says little: compare
            it with another one **of the same table**, and no two tables with each other. `1.25 × its cost` is
            dearer, `4 times as cheap` is cheaper.

            **How to repeat it.** On a machine with a JDK 25, 12 GB of memory and nothing else to do:

                mvn -q -Pbenchmarks -DskipTests package exec:exec -Dtable=stores
                mvn -q -Pbenchmarks -DskipTests package exec:exec -Dtable=report

            The first measures a table and keeps what it found in `benchmarks/results`; without `-Dtable` it lists the
            tables, and with `-Dquick=true` it does just enough to show that it works. The second makes this page, which
            is never edited by hand. A run in which other processes took more than 5 % of a core says so.
            """;

    private Page() {}

    static String of(List<Chapter> chapters, Map<String, String> notes) {
        var page = new ArrayList<String>();
        page.add(INTRODUCTION);
        page.add("| | | goals met | missed | not measured yet |");
        page.add("|---|---|---|---|---|");
        chapters.forEach(chapter -> page.add(summary(chapter)));
        page.add("");
        chapters.forEach(chapter -> page.addAll(section(chapter, notes)));
        return String.join("\n", page).strip() + "\n";
    }

    private static String summary(Chapter chapter) {
        var counts = GoalRows.counts(chapter);
        var name = chapter.table().name();
        return "| [" + name + "](#" + name + ") | " + chapter.table().sentence() + " | "
                + counts.getOrDefault(GoalRows.MET, 0L) + " | " + counts.getOrDefault(GoalRows.MISSED, 0L) + " | "
                + counts.getOrDefault(GoalRows.NOT_MEASURED, 0L) + " |";
    }

    private static List<String> section(Chapter chapter, Map<String, String> notes) {
        var lines = new ArrayList<String>();
        lines.add("## " + chapter.table().name() + "\n");
        lines.add(chapter.table().about().strip() + "\n");
        lines.add("    " + COMMAND + chapter.table().name() + "\n");
        lines.add(chapter.results().machine().entrySet().stream()
                        .map(fact -> fact.getKey() + ": " + fact.getValue())
                        .collect(Collectors.joining(" · "))
                + "\n");
        chapter.plots().stream()
                .map(group -> "![" + group.title() + "](images/"
                        + group.file(chapter.table().name()) + ")\n")
                .forEach(lines::add);
        lines.addAll(GoalRows.of(chapter, notes));
        lines.addAll(FigureRows.of(chapter.results().figures()));
        return lines;
    }
}
