package com.gyroscops.benchmarks.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The requests that are sent to a server repeatedly.
enum Scenario {
    PROCESS("process a payment", "POST", "/api/payments/{id}/process", 60_000, 201, 1),
    REQUEST("request a payment", "POST", "/api/payments", 60_000, 201, 1),
    BATCH("batch of 1 000", "POST", "/api/payments/batch", 300, 200, 1_000),
    HISTORY("history of 10", "GET", "/api/payments/{id}/history", 20_000, 200, 1),
    SEARCH("search page of 50", "GET", "/api/events", 6_000, 200, 1),
    STATISTICS("statistics", "GET", "/api/analytics/statistics", 20_000, 200, 1);

    /// How many payments exist, each with ten events.
    static final int LIVED = 500;

    private static final String MONEY = "\"amount\":\"100.00\",\"currency\":\"EUR\"}";

    final String title;
    final String method;
    final String template;

    /// How many requests a shot has.
    final int shot;

    final int status;

    /// How many commands or queries a request has.
    final int each;

    Scenario(String title, String method, String template, int shot, int status, int each) {
        this.title = title;
        this.method = method;
        this.template = template;
        this.shot = shot;
        this.status = status;
        this.each = each;
    }

    /// The bytes of a request that was not sent before.
    ///
    /// @param series a prefix for the ids of one run of the client
    byte[] request(String series, long number) {
        var id = String.format(Locale.ROOT, "%s-%07d", series, number);
        return switch (this) {
            case PROCESS -> bytes("POST", "/api/payments/" + id + "/process", "{" + MONEY);
            case REQUEST -> bytes("POST", template, "{\"paymentId\":\"" + id + "\"," + MONEY);
            case BATCH -> bytes("POST", template, "{\"atomic\":true,\"commands\":[" + batch(id) + "]}");
            case HISTORY -> bytes("GET", "/api/payments/lived-" + number % LIVED + "/history", "");
            // A different query each time, so that no answer is cached.
            case SEARCH -> bytes("GET", template + "?type=PaymentRefunded&order=desc&from=" + instant(number), "");
            case STATISTICS -> bytes("GET", template + "?type=PaymentRefunded&from=" + instant(number), "");
        };
    }

    private String batch(String id) {
        return IntStream.range(0, each)
                .mapToObj(item -> "{\"paymentId\":\"" + id + "-" + item + "\"," + MONEY)
                .collect(Collectors.joining(","));
    }

    private static String instant(long number) {
        return String.format(
                Locale.ROOT,
                "2024-05-01T%02d:%02d:%02d.%03dZ",
                number / 3_600_000 % 24,
                number / 60_000 % 60,
                number / 1_000 % 60,
                number % 1_000);
    }

    /// A request on a persistent connection.
    static byte[] bytes(String method, String path, String body) {
        var entity = body.isEmpty()
                ? ""
                : "Content-Type: application/json\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                        + "\r\n";
        return (method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json, text/event-stream\r\n"
                        + entity + "\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
