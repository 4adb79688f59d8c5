package com.gyroscops.benchmarks.http;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// Measures one server, in a process of its own.
final class LoadShot {

    private static final int CONNECTIONS = 64;

    /// Commands per second when latency is measured.
    private static final int RATE = 5_000;

    private static final long PAUSE = 1_000_000_000 / RATE;

    private final String subject;
    private final int port;
    private final boolean quick;
    private final List<Figure> figures = new ArrayList<>();
    private long number;

    private LoadShot(String subject, int port, boolean quick) {
        this.subject = subject;
        this.port = port;
        this.quick = quick;
    }

    /// Measures and prints the figures.
    ///
    /// @param arguments the subject, its port, whether the run is quick, and the scenarios; all of them if none is
    ///     named
    public static void main(String[] arguments) throws IOException {
        var shot = new LoadShot(arguments[0], Integer.parseInt(arguments[1]), Boolean.parseBoolean(arguments[2]));
        var some = Arrays.stream(arguments).skip(3).map(Scenario::valueOf).toList();
        for (Scenario scenario : some.isEmpty() ? List.of(Scenario.values()) : some) {
            shot.measure(scenario);
        }
        if (some.isEmpty()) {
            shot.waits(Scenario.PROCESS);
            shot.feed();
        }
        Child.print(shot.figures);
    }

    private void measure(Scenario scenario) throws IOException {
        var micros = new ArrayList<Double>();
        try (var load = new Load(port, CONNECTIONS, scenario.status)) {
            for (var round = 0; round < 5; round++) {
                var requests = requests(scenario, quick ? scenario.shot / 20 : scenario.shot);
                var nanos = load.closed(requests);
                // The first two rounds are a warm-up.
                if (round >= 2) {
                    micros.add(nanos / 1_000.0 / requests.size() / scenario.each);
                }
            }
        }
        figures.add(new Figure(subject, scenario.title, scenario.each == 1 ? "µs/request" : "µs/command", micros));
    }

    /// Measures the latency at a rate that leaves the server idle for more than half of the time.
    private void waits(Scenario scenario) throws IOException {
        try (var load = new Load(port, CONNECTIONS, scenario.status)) {
            load.open(requests(scenario, quick ? RATE / 10 : RATE), PAUSE);
            var waits = load.open(requests(scenario, quick ? RATE / 5 : 4 * RATE), PAUSE);
            for (var percentile : new double[] {50, 90, 99, 99.9, 100}) {
                var what = scenario.title + " at " + RATE + " a second, p" + text(percentile);
                figures.add(new Figure(
                        subject, what, "µs", List.of(waits.getValueAtPercentile(percentile) / 1_000.0)));
            }
        }
    }

    /// Reads the feed once as a warm-up and once to measure. A stream whose reader has disconnected keeps its place
    /// until the server next writes to it, and a server has a hundred places, so the readers of both times fit in
    /// together.
    private void feed() throws IOException {
        Feed.read(port, CONNECTIONS / 2);
        var micros = Feed.read(port, CONNECTIONS) / 1_000.0 / Feed.EVENTS / CONNECTIONS;
        figures.add(new Figure(subject, "feed to " + CONNECTIONS + ", each event", "µs", List.of(micros)));
    }

    private static String text(double percentile) {
        return percentile == (long) percentile ? Long.toString((long) percentile) : Double.toString(percentile);
    }

    private List<byte[]> requests(Scenario scenario, int count) {
        var series = Long.toString(System.currentTimeMillis() % 100_000_000, 36);
        var first = number;
        number += count;
        return LongStream.range(first, number)
                .mapToObj(each -> scenario.request(series, each))
                .toList();
    }
}
