package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Sends the requests in `requests.http` and the files beside it: each gets the status in its title, and every
/// operation occurs.
class RequestsTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern OPERATION = Pattern.compile("(?m)^  (/api/\\S*|/health/\\S*|/metrics):");

    @Test
    void every_call_is_answered_as_its_title_says() throws IOException {
        var checks = new ArrayList<Executable>();
        try (var running = new Running()) {
            for (RequestBlock call : calls()) {
                if (!call.streams()) {
                    running.settle();
                    var status = send(running.http, call);
                    checks.add(() -> assertThat(status).as(call.title()).isEqualTo(call.status()));
                }
            }
        }

        assertThat(checks).hasSizeGreaterThan(30);
        assertAll(checks);
    }

    @Test
    void every_path_of_the_contract_is_called() throws IOException {
        String contract;
        try (var running = new Running()) {
            contract = running.http.get("/openapi.yaml").response().body();
        }
        var paths = calls().stream().map(call -> call.path().replaceAll("[?].*", "")).toList();

        var operations = OPERATION
                .matcher(contract)
                .results()
                .map((MatchResult operation) -> operation.group(1))
                .toList();

        assertThat(operations).hasSizeGreaterThan(20).allSatisfy(operation -> assertThat(paths)
                .anyMatch(path -> path.matches(operation.replaceAll("[{][^}]+[}]", "[^/]+"))));
    }

    private static List<RequestBlock> calls() throws IOException {
        var calls = new ArrayList<RequestBlock>();
        try (var files = Files.newDirectoryStream(PROJECT, "*.http")) {
            for (Path file : files) {
                calls.addAll(RequestBlock.in(Files.readString(file)));
            }
        }
        return calls;
    }

    private static int send(Http http, RequestBlock call) {
        return call.method().equals("GET")
                ? http.get(call.path()).status()
                : http.post(call.path(), call.body(), withoutType(call.headers())).status();
    }

    /// The client itself sets the Content-Type for JSON.
    private static String[] withoutType(List<String> headers) {
        return headers.getFirst().equals("Content-Type")
                ? headers.subList(2, headers.size()).toArray(String[]::new)
                : headers.toArray(String[]::new);
    }
}
