package com.gyroscops.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Starts the application, asks it what it is likely to be asked first, and stops it again. A JVM that watches this can
/// keep what it has done for it in an AOT cache (JEP 514), and a start from that need not do it again.
final class Rehearsal {

    private static final List<String> QUESTIONS = List.of(
            "/health/ready",
            "/",
            "/api/payments/rehearsal?atLeast=1",
            "/api/payments/rehearsal/history",
            "/api/payments",
            "/api/events?text=rehearsal",
            "/api/analytics/statistics",
            "/metrics");

    private static final String COMMAND = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";

    private Rehearsal() {}

    public static void main(String[] arguments) throws InterruptedException {
        Main.calmGuice();
        var settings = Map.of("GYROSCOPS_PORT", "0");
        System.exit(new Launcher(settings, System.out, System.err).launch(arguments, Rehearsal::rehearse));
    }

    private static void rehearse(Application application) {
        try (application) {
            ask(application.uri(), "POST", "/api/payments/rehearsal/process", COMMAND);
            QUESTIONS.forEach(question -> ask(application.uri(), "GET", question, ""));
        }
    }

    /// Over a plain socket: a client would put into the cache what no start needs.
    private static void ask(URI server, String method, String path, String body) {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write("""
                            %s %s HTTP/1.1\r
                            Host: %s\r
                            Content-Type: application/json\r
                            Content-Length: %d\r
                            Connection: close\r
                            \r
                            %s""".formatted(method, path, server.getAuthority(), body.length(), body)
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!answer.startsWith("HTTP/1.1 20")) {
                throw new IllegalStateException(path + " was answered with " + answer);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
