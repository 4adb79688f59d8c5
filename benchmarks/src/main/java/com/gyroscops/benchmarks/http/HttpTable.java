package com.gyroscops.benchmarks.http;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.PlotGroup;
import com.gyroscops.benchmarks.Progress;
import com.gyroscops.benchmarks.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// The cost and latency of requests, compared with a bare endpoint of the same web server.
public final class HttpTable implements Table {

    private static final List<String> CLIENT = List.of("-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseSerialGC");
    private static final List<Server> FORTH = List.of(Server.values());
    private static final List<Server> TURNS =
            Stream.of(FORTH, FORTH.reversed()).flatMap(List::stream).toList();

    @Override
    public String name() {
        return "http";
    }

    @Override
    public String sentence() {
        return "Commands, a batch, history, search, statistics and the event stream over HTTP, and a bare endpoint.";
    }

    @Override
    public String about() {
        return """
                The server on one processor and the client on the other, with 64 persistent connections, compared with
                a bare endpoint of the same web server, which parses the JSON body, writes the same JSON response, and
                does nothing in between. Both use the flags of `gyroscops.args` and a pre-touched heap of 5 GB with a
                young generation of 800 MB, so that each sample of commands includes at least one garbage collection;
                samples of the bare endpoint may have none. On one processor the JVM selects the serial collector.
                Indexing and projections run on the same processor, and are included. *On both processors*: the batch
                and its client share both processors, with the parallel collector and the log level WARN.
                """;
    }

    @Override
    public List<PlotGroup> plots() {
        return List.of(
                new PlotGroup("waits", "Latency at a fixed rate", what -> what.contains(" a second, ")),
                new PlotGroup("requests", "Requests, commands of a batch, and events of the event stream", _ -> true));
    }

    @Override
    public List<Figure> measure(Progress progress, boolean quick) {
        try {
            sample();
            var figures = new ArrayList<Figure>();
            for (var number = 0; number < TURNS.size(); number++) {
                var turn = TURNS.get(number);
                progress.step(number + 1, TURNS.size(), turn.title);
                figures.addAll(measure(turn, quick));
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Figure> measure(Server server, boolean quick) throws IOException {
        try (var process = server.start()) {
            var port = process.port();
            if (server != Server.BARE) {
                Lived.at(port);
            }
            return shot(server.client(), server.title, port, quick, server.scenarios());
        }
    }

    /// Lets a client measure the server at `port`.
    ///
    /// @param before a command prefix of the client
    /// @param scenarios the scenarios; all of them if empty
    static List<Figure> shot(
            List<String> before, String subject, int port, boolean quick, List<Scenario> scenarios) {
        var arguments = new ArrayList<>(List.of(subject, String.valueOf(port), String.valueOf(quick)));
        scenarios.forEach(scenario -> arguments.add(scenario.name()));
        return new Child(before, CLIENT, LoadShot.class).measure(arguments.toArray(String[]::new));
    }

    /// Records one answer of the application for each scenario, for the bare endpoint.
    private static void sample() throws IOException {
        try (var process = Server.OURS.start()) {
            Lived.at(process.port());
            var samples = Sample.of(process.port(), List.of(Scenario.values()));
            Files.writeString(Sample.FILE, new JsonMapper().writeValueAsString(samples));
        }
    }
}
