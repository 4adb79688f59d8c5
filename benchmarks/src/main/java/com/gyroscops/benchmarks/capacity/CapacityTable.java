package com.gyroscops.benchmarks.capacity;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.PlotGroup;
import com.gyroscops.benchmarks.Progress;
import com.gyroscops.benchmarks.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How many events fit into a heap, and how fast queries are answered then.
///
/// When fewer events fit than planned, the queries run on those, and the figures contain their number.
public final class CapacityTable implements Table {

    private static final String ABOUT = """
            The whole application without HTTP, filled with commands as HTTP creates them, each with its own strings:
            payments of about three events, half of the clients with correlation ids, a third with causation ids;
            text index, other indexes, analytics and the read models of payments and counters all caught up. The heap
            is 6 GiB, with the parallel collector, a young generation of a sixteenth, and compact object headers. If
            10,000,000 events do not fit, `held` is the number that does, and the rest is measured with 10 % fewer.
            `ours` is the slowest of 36 queries of a kind, each the median of three runs, and `p50` the median;
            results are complete and not cached, without JSON serialization. The queries are those of the explorer,
            with its page sizes. Texts of four or more characters are found through the index; for shorter ones the
            first page is measured, and listed separately.
            """;

    /// The column of usual times; that of the slowest also has everything else.
    static final String USUAL = "p50";

    static final String OURS = "ours";

    /// The row of the slowest query without those for texts of two or three characters; another row has those alone.
    public static final String SLOWEST = "the slowest query";

    private static final String SLOWEST_OF_SHORT = "the slowest, texts of 2 or 3 characters";

    /// The number of events in the heap.
    static final String HELD = "held";

    private static final double MOST_LIKELY = 0.9;

    /// Nearly all live objects are long-lived: a sixteenth of the heap is enough for the young generation, and the
    /// default would leave too little for the rest. G1 needed 27 bytes more for each event; the serial collector as
    /// much as this one.
    private static final List<String> FLAGS =
            List.of("-XX:+UseParallelGC", "-XX:NewRatio=15", "-XX:+UseCompactObjectHeaders");

    /// How many events to hold in how large a heap.
    private record Aim(int events, int megabytes) {

        double room(double held) {
            return megabytes * 1_048_576.0 / held;
        }
    }

    @Override
    public String name() {
        return "capacity";
    }

    @Override
    public String sentence() {
        return "10 million events, made by commands, in a heap of 6 GiB, and every query of the explorer.";
    }

    @Override
    public String about() {
        return ABOUT;
    }

    @Override
    public List<PlotGroup> plots() {
        return List.of(
                new PlotGroup("texts", "Texts", what -> what.contains("text") || what.contains("characters")),
                new PlotGroup("events", "Events", what -> what.startsWith("event")),
                new PlotGroup("payments", "Payments", what -> what.startsWith("payment")),
                new PlotGroup("counts", "Counts", CapacityTable::isCount));
    }

    @Override
    public List<Figure> measure(Progress progress, boolean quick) {
        var aim = quick ? new Aim(1_000_000, 1_024) : new Aim(10_000_000, 6_144);
        var figures = new ArrayList<>(measured(aim, aim.events()));
        var held = held(figures);
        if (held < aim.events()) {
            var fewer = (int) (held * MOST_LIKELY);
            measured(aim, fewer).stream().filter(figure -> !figure.what().equals(HELD)).forEach(figures::add);
        }
        figures.add(new Figure(OURS, "room for an event", "B/event", List.of(aim.room(held))));
        figures.add(slowest(SLOWEST, figures, what -> !isShort(what)));
        figures.add(slowest(SLOWEST_OF_SHORT, figures, CapacityTable::isShort));
        return figures;
    }

    private static Figure slowest(String name, List<Figure> figures, Predicate<String> which) {
        var slowest = figures.stream()
                .filter(figure -> figure.subject().equals(OURS) && figure.unit().equals("µs"))
                .filter(figure -> which.test(figure.what()))
                .mapToDouble(Figure::best)
                .max();
        return new Figure(OURS, name, "µs", List.of(slowest.orElseThrow()));
    }

    /// Texts that are too short for the index, which finds candidates only by the other conditions.
    private static boolean isShort(String what) {
        return what.contains(" characters");
    }

    private static List<Figure> measured(Aim aim, int events) {
        var flags = new ArrayList<>(FLAGS);
        flags.add("-Xmx" + aim.megabytes() + "m");
        return new Child(flags, CapacityShot.class).measure(String.valueOf(events));
    }

    private static boolean isCount(String what) {
        return Stream.of("statistics", "heatmap", "trend", "correlation", "counters").anyMatch(what::startsWith);
    }

    private static double held(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.what().equals(HELD))
                .mapToDouble(Figure::best)
                .findFirst()
                .orElseThrow();
    }
}
