package com.gyroscops.adapters.rest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/// A client of the API that validates every response, and every accepted request, against the contract.
public final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI server;

    public Api(URI server) {
        this.server = server;
    }

    public Reply get(String path, String... headers) {
        return send("GET", path, "", pairs(Map.of(), headers));
    }

    public Reply post(String path, String json, String... headers) {
        return send("POST", path, json, pairs(Map.of("Content-Type", "application/json"), headers));
    }

    public Reply send(String method, String path, String body, Map<String, String> headers) {
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var reply = exchange(method, path, publisher, headers);
        if (reply.status() < 300 && !method.equals("HEAD")) {
            assertThat(Contract.mistakes(method, path, headers, body))
                    .as("the request")
                    .isEmpty();
        }
        return reply;
    }

    /// Sends a body of any bytes.
    public Reply exchange(String method, String path, BodyPublisher body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://" + server.getAuthority() + path))
                .method(method, body);
        headers.forEach(request::header);
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            var reply = new Reply(response.statusCode(), response.headers().map(), response.body());
            hold(method, path, reply);
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hold(String method, String path, Reply reply) {
        assertThat(reply.header("X-Correlation-Id")).isPresent();
        assertThat(reply.header("X-Log-Id")).isPresent();
        if (reply.status() >= 400 && !method.equals("HEAD")) {
            reply.isProblem(reply.status(), reply.text("code"));
        }
        if (method.equals("GET") || method.equals("POST")) {
            assertThat(Contract.mistakes(method, path.split("[?]", 2)[0], reply))
                    .as("%s %s answered %s", method, path, reply)
                    .isEmpty();
        }
    }

    private static Map<String, String> pairs(Map<String, String> first, String... headers) {
        var all = new java.util.LinkedHashMap<>(first);
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        return all;
    }
}
