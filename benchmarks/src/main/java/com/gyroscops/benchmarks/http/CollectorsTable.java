package com.gyroscops.benchmarks.http;

import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.PlotGroup;
import com.gyroscops.benchmarks.Progress;
import com.gyroscops.benchmarks.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The cost of commands over HTTP with each collector: with its defaults, with the flags of the runnable jar, and with
/// a pre-touched heap.
public final class CollectorsTable implements Table {

    private static final List<Scenario> COMMANDS = List.of(Scenario.PROCESS, Scenario.BATCH);

    private static final String HEADERS = "-XX:+UseCompactObjectHeaders";
    private static final String SERIAL = "-XX:+UseSerialGC";
    private static final String PARALLEL = "-XX:+UseParallelGC";
    private static final String G1 = "-XX:+UseG1GC";
    private static final String ONCE = "-XX:MaxTenuringThreshold=0";
    private static final String PAGES = "-XX:+UseTransparentHugePages";

    private static final List<Choice> CHOICES = List.of(
            new Choice("Serial", List.of(HEADERS, SERIAL)),
            new Choice("Serial, moved once, huge pages", List.of(HEADERS, SERIAL, ONCE, PAGES)),
            new Choice(
                    "Serial, moved once, huge pages, touched",
                    List.of(HEADERS, SERIAL, ONCE, PAGES, Server.TOUCHED)),
            new Choice(
                    "Parallel, moved once, huge pages, touched",
                    List.of(HEADERS, PARALLEL, ONCE, PAGES, Server.TOUCHED)),
            new Choice("G1", List.of(HEADERS, G1)),
            new Choice(
                    "G1, moved once, huge pages, touched", List.of(HEADERS, G1, ONCE, PAGES, Server.TOUCHED)));

    private record Choice(String title, List<String> flags) {}

    @Override
    public String name() {
        return "collectors";
    }

    @Override
    public String sentence() {
        return "Commands over HTTP by garbage collector, with flags of `gyroscops.args` and a touched heap.";
    }

    @Override
    public String about() {
        return """
                The application on one processor, the client on the other, as in the table `http`, with a heap of 5 GB
                and a young generation of 800 MB. *Moved once* is `-XX:MaxTenuringThreshold=0`: an object that survives
                its first collection is (part of) an event, and long-lived. *Huge pages* is
                `-XX:+UseTransparentHugePages`, *touched* is `-XX:+AlwaysPreTouch`; `gyroscops.args` has the first two
                and the flags of ADR 0056. Each sample includes at least one collection. The parallel collector and G1
                are designed for more than one processor.
                """;
    }

    @Override
    public List<PlotGroup> plots() {
        return List.of(
                new PlotGroup("commands", "Commands with each collector", _ -> true));
    }

    @Override
    public List<Figure> measure(Progress progress, boolean quick) {
        var turns = Stream.of(CHOICES, CHOICES.reversed()).flatMap(List::stream).toList();
        var figures = new ArrayList<Figure>();
        try {
            for (var number = 0; number < turns.size(); number++) {
                progress.step(number + 1, turns.size(), turns.get(number).title());
                figures.addAll(measure(turns.get(number), quick));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    private static List<Figure> measure(Choice choice, boolean quick) throws IOException {
        var flags = Stream.of(Server.HEAP, choice.flags()).flatMap(List::stream).toList();
        var jar = List.of("-jar", Server.JAR.toString());
        try (var process = ServerProcess.start(Processors.first(), flags, jar, "COLLECTOR", "WARN")) {
            return HttpTable.shot(Processors.second(), choice.title(), process.port(), quick, COMMANDS);
        }
    }
}
