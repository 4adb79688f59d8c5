package com.gyroscops.benchmarks.queries;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.PlotGroup;
import com.gyroscops.benchmarks.Progress;
import com.gyroscops.benchmarks.Table;
import java.util.List;
import java.util.stream.Stream;

/// Queries over a million events.
///
/// @param subjects the subjects that are compared
public record QueriesTable(String name, String sentence, String about, List<Subjects> subjects) implements Table {

    /// The heap is pre-touched, so that the growth of the process is outside it.
    private static final List<String> FLAGS = List.of(
            "-Xms9g",
            "-Xmx9g",
            "-Xmn3g",
            "-XX:+AlwaysPreTouch",
            "-XX:+UseParallelGC",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED");

    /// One table with databases that scan, and one with those that need text indexes, which take time to fill.
    public static List<Table> all() {
        return List.of(
                table("queries", "", About.QUERIES, Subjects.CHAPTER, Subjects.DUCK_DB, Subjects.H2, Subjects.SQLITE),
                table("queries-fts5", ", compared with a trigram index in SQLite", About.FTS5, Subjects.FTS5),
                table("queries-lucene", ", compared with Lucene with trigrams", About.LUCENE, Subjects.LUCENE));
    }

    private static Table table(String name, String comparedWith, String about, Subjects... others) {
        var subjects = Stream.concat(Stream.of(Subjects.OURS), Stream.of(others)).toList();
        return new QueriesTable(
                name, "Counting and finding in a million events" + comparedWith + ".", about, subjects);
    }

    @Override
    public List<PlotGroup> plots() {
        return List.of(
                new PlotGroup("text", "Texts", what -> what.startsWith("text")),
                new PlotGroup("memory", "Ingest", QueriesTable::isRoom),
                new PlotGroup("counts", "Counting and finding", _ -> true));
    }

    @Override
    public List<Figure> measure(Progress progress, boolean quick) {
        var arguments = Stream.concat(Stream.of(String.valueOf(quick)), subjects.stream().map(Subjects::name));
        return new Child(FLAGS, QueriesShot.class).measure(arguments.toArray(String[]::new));
    }

    private static boolean isRoom(String what) {
        return List.of("ingest", "heap", "outside of the heap").contains(what);
    }
}
