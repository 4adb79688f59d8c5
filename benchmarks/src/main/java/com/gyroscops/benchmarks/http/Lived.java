package com.gyroscops.benchmarks.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.IntStream;

/// Creates payments over HTTP: processed, captured, and refunded in eight parts.
final class Lived {

    private static final String ONE = "{\"amount\":\"1.00\",\"currency\":\"EUR\"}";

    private Lived() {}

    static void at(int port) throws IOException {
        steps(port, 201, "process", "{\"amount\":\"100.00\",\"currency\":\"EUR\"}");
        steps(port, 200, "capture", "{}");
        for (var part = 0; part < 8; part++) {
            steps(port, 200, "refund", ONE);
        }
    }

    private static void steps(int port, int status, String verb, String body) throws IOException {
        try (var load = new Load(port, 8, status)) {
            var requests = new ArrayList<byte[]>();
            IntStream.range(0, Scenario.LIVED)
                    .mapToObj(number -> Scenario.bytes("POST", "/api/payments/lived-" + number + "/" + verb, body))
                    .forEach(requests::add);
            load.closed(requests);
        }
    }

    public static void main(String[] arguments) throws IOException {
        at(Integer.parseInt(arguments[0]));
    }
}
