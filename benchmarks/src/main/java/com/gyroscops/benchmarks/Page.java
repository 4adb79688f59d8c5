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

            Time and memory used by Gyroscops, compared with alternatives and with goals that were set beforehand.
            Missed goals are listed, with the reasons as far as they are known.

            **Method.** Unless a table says otherwise, each subject runs in its own process, with the same work and
            the same heap, one after the other and then again in the opposite order (A B B A). The work is fixed and
            starts with new stores or servers; warm-up is not measured. Goals are evaluated with the best samples of
            both rounds, since noise only makes results slower. The ratios of the two rounds and of the medians
            show how reliable a figure is.

            **Reading the tables.** Machines differ and are never completely idle, so an absolute figure says little.
            Compare figures of the same table only. `1.25 × the cost` is more expensive than the subject compared
            with, `4 times cheaper` is less expensive.

            **Repeating a measurement.** On an otherwise idle machine with a JDK 25 and 12 GB of memory:

                mvn -q -Pbenchmarks -DskipTests package exec:exec -Dtable=stores
                mvn -q -Pbenchmarks -DskipTests package exec:exec -Dtable=report

            The first command measures a table and stores the results in `benchmarks/results`; without `-Dtable` it
            lists the tables, and with `-Dquick=true` it only checks that the benchmark runs. The second generates this
            page, which is not edited by hand. A run in which other processes used more than 5 % of a core is marked.
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
