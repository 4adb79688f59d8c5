package com.gyroscops.benchmarks.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The web server with endpoints that do nothing: they parse the JSON of the body, and write the same answer as JSON
/// each time.
final class BareServer {

    private static final JsonMapper JSON = new JsonMapper();

    private BareServer() {}

    /// Listens on any port, prints it, and answers until the process is ended.
    ///
    /// @param arguments the file of samples
    public static void main(String[] arguments) {
        var samples = JSON.readValue(Path.of(arguments[0]), new TypeReference<List<Sample>>() {});
        var routes = HttpRouting.builder();
        for (Sample sample : samples) {
            var answer = JSON.readTree(sample.body());
            if (sample.scenario().method.equals("GET")) {
                routes.get(sample.scenario().template, (_, out) -> answer(sample, answer, out));
            } else {
                routes.post(sample.scenario().template, (in, out) -> {
                    read(in);
                    answer(sample, answer, out);
                });
            }
        }
        routes.get(Feed.PATH, (_, out) -> feed(samples, out));
        var server = WebServer.builder()
                .host("127.0.0.1")
                .port(0)
                // As in the application: otherwise a long answer waits for the client's acknowledgement.
                .connectionOptions(options -> options.tcpNoDelay(true))
                .shutdownHook(false)
                .featuresDiscoverServices(false)
                .addRouting(routes)
                .build()
                .start();
        System.out.println("listens on http://127.0.0.1:" + server.port() + "/");
    }

    /// Sends all events and then nothing until the client disconnects.
    private static void feed(List<Sample> samples, ServerResponse out) throws IOException {
        var history = samples.stream()
                .filter(sample -> sample.scenario() == Scenario.HISTORY)
                .map(sample -> JSON.readTree(sample.body()).get(9))
                .findFirst()
                .orElseThrow();
        out.header("Content-Type", "text/event-stream");
        var stream = new BufferedOutputStream(out.outputStream());
        for (var id = 1; id <= Feed.EVENTS; id++) {
            var head = "id: k3f9x2m7q1z8-" + id + "\nevent: PaymentRefunded\n";
            var event = head + "data: " + JSON.writeValueAsString(history) + "\n\n";
            stream.write(event.getBytes(StandardCharsets.UTF_8));
        }
        stream.flush();
    }

    private static void read(ServerRequest in) {
        var body = JSON.readValue(in.content().inputStream(), new TypeReference<Map<String, Object>>() {});
        if (body.isEmpty()) {
            throw new IllegalArgumentException("there is always something in the body");
        }
    }

    private static void answer(Sample sample, JsonNode answer, ServerResponse out) {
        out.status(Status.create(sample.scenario().status));
        sample.headers().forEach((name, value) -> out.header(HeaderNames.create(name), value));
        out.send(JSON.writeValueAsBytes(answer));
    }
}
