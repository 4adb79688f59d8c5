package com.gyroscops.benchmarks.http;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Sends the first commands of a process, and measures their cost.
final class FreshShot {

    private static final int CONNECTIONS = 64;

    /// The number of the last command of each part.
    private static final List<Integer> PARTS = List.of(5_000, 20_000, 60_000);

    private FreshShot() {}

    /// Measures and prints the figures.
    ///
    /// @param arguments the subject, the port, and the process id of the server
    public static void main(String[] arguments) throws IOException {
        var figures = new ArrayList<Figure>();
        var server = new ServerTime(Long.parseLong(arguments[2]));
        var from = 0;
        try (var load = new Load(Integer.parseInt(arguments[1]), CONNECTIONS, Scenario.PROCESS.status)) {
            var begin = server.nanos();
            for (int to : PARTS) {
                var requests = LongStream.range(from, to)
                        .mapToObj(number -> Scenario.PROCESS.request("fresh", number))
                        .toList();
                var before = server.nanos();
                var wall = load.closed(requests);
                var now = server.nanos();
                var what = "commands " + (from + 1) + " to " + to;
                figures.add(figure(arguments[0], what + ", processor time", now - before, requests.size()));
                figures.add(figure(arguments[0], what + ", wall time", wall, requests.size()));
                if (to == 20_000) {
                    figures.add(figure(arguments[0], "commands 1 to 20000, processor time", now - begin, to));
                }
                from = to;
            }
        }
        Child.print(figures);
    }

    private static Figure figure(String subject, String what, long nanos, int commands) {
        return new Figure(subject, what, "µs/command", List.of(nanos / 1_000.0 / commands));
    }
}
