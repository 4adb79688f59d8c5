package com.gyroscops.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Selector;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// One answer of the application, which the bare endpoint repeats for each request.
///
/// @param headers the headers, without those that the web server writes itself
record Sample(Scenario scenario, Map<String, String> headers, String body) {

    /// The file of the samples for the bare endpoint.
    static final Path FILE = Path.of("target", "http", "samples.json");

    private static final Set<String> OF_THE_SERVER = Set.of("connection", "content-length", "date");

    /// The answers of the server at `port` to the request of each scenario.
    static List<Sample> of(int port, List<Scenario> scenarios) {
        return scenarios.stream()
                .map(scenario -> of(scenario, ask(port, scenario)))
                .toList();
    }

    private static String ask(int port, Scenario scenario) {
        return Once.ask(port, scenario.request("sample-" + scenario, 7), scenario.status);
    }

    private static Sample of(Scenario scenario, String answer) {
        var parts = answer.split("\r\n\r\n", 2);
        var headers = new LinkedHashMap<String, String>();
        parts[0].lines().skip(1).forEach(line -> {
            var header = line.split(": ?", 2);
            if (!OF_THE_SERVER.contains(header[0].toLowerCase(Locale.ROOT))) {
                headers.put(header[0], header[1]);
            }
        });
        return new Sample(scenario, headers, parts[1]);
    }

    /// Sends one request over a connection of its own.
    static final class Once {

        private Once() {}

        static String ask(int port, byte[] request, int status) {
            try (var selector = Selector.open();
                    var connection = new Connection(port, selector, status)) {
                connection.send(request);
                while (true) {
                    selector.select();
                    selector.selectedKeys().clear();
                    if (connection.proceed()) {
                        return connection.text();
                    }
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
