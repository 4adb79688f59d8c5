package com.gyroscops.exercises.support;

import com.gyroscops.web.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.logging.Level;
import java.util.logging.Logger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The application served over HTTP, with a client.
public final class Client {

    private static final JsonMapper JSON = JsonMapper.shared();

    // Keeps a strong reference: a logger that is collected loses its level.
    private static final Logger HELIDON = Logger.getLogger("io.helidon");

    private final WebServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    Client(WebServer server) {
        HELIDON.setLevel(Level.WARNING);
        this.server = server;
    }

    public record Answer(int status, String type, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /// The text of one field; empty when there is no such field.
        public String field(String name) {
            return json().path(name).asString("");
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(server.uri().resolve(path)).GET());
    }

    /// Sends a POST request.
    ///
    /// @param body JSON with single quotes
    /// @param headers alternating names and values
    public Answer post(String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(server.uri().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"')));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            var type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, response.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    void close() {
        http.close();
        server.close();
    }
}
