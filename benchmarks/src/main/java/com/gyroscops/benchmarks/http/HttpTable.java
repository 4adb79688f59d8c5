package com.gyroscops.benchmarks.http;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.Progress;
import com.gyroscops.benchmarks.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What a request costs, and how long one waits for it, beside a bare endpoint of the same web server.
public final class HttpTable implements Table {

    private static final List<String> CLIENT = List.of("-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseSerialGC");
    private static final List<Server> TURNS =
            List.of(Server.BARE, Server.OURS, Server.QUIET, Server.QUIET, Server.OURS, Server.BARE);

    @Override
    public String name() {
        return "http";
    }

    @Override
    public String sentence() {
        return "Commands, a batch, history, search, statistics and the feed over HTTP, beside a bare endpoint.";
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
            return new Child(Processors.second(), CLIENT, LoadShot.class)
                    .measure(server.title, String.valueOf(port), String.valueOf(quick));
        }
    }

    /// Has the application answer each question once, for the bare endpoint to give the same answers.
    private static void sample() throws IOException {
        try (var process = Server.OURS.start()) {
            Lived.at(process.port());
            var samples = Sample.of(process.port(), List.of(Scenario.values()));
            Files.writeString(Sample.FILE, new JsonMapper().writeValueAsString(samples));
        }
    }
}
