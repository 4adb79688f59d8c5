package com.gyroscops.benchmarks.http;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Sends commands at a fixed rate, and measures their latency and the server's processor time.
final class TailShot {

    private static final int CONNECTIONS = 64;
    private static final int RATE = 3_000;
    private static final long PAUSE = 1_000_000_000 / RATE;
    private static final int WARM_UP = 10 * RATE;
    private static final int MEASURED = 30 * RATE;

    private TailShot() {}

    /// Measures and prints the figures.
    ///
    /// @param arguments the subject, the port, the process id of the server, and whether the run is quick
    public static void main(String[] arguments) throws IOException {
        var server = new ServerTime(Long.parseLong(arguments[2]));
        var part = Boolean.parseBoolean(arguments[3]) ? 10 : 1;
        var figures = new ArrayList<Figure>();
        try (var load = new Load(Integer.parseInt(arguments[1]), CONNECTIONS, Scenario.PROCESS.status)) {
            load.open(requests(0, WARM_UP / part), PAUSE);
            var requests = requests(WARM_UP, MEASURED / part);
            var before = server.nanos();
            var waits = load.open(requests, PAUSE);
            var took = server.nanos() - before;
            for (var percentile : List.of("50", "99", "99.9", "100")) {
                var wait = waits.getValueAtPercentile(Double.parseDouble(percentile)) / 1_000.0;
                figures.add(new Figure(arguments[0], "p" + percentile, "µs", List.of(wait)));
            }
            figures.add(new Figure(
                    arguments[0], "processor time", "µs/command", List.of(took / 1_000.0 / requests.size())));
        }
        Child.print(figures);
    }

    private static List<byte[]> requests(int from, int count) {
        return LongStream.range(from, from + count)
                .mapToObj(number -> Scenario.PROCESS.request("tail", number))
                .toList();
    }
}
