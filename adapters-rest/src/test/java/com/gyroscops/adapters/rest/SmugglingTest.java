package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.RawConnection;
import com.gyroscops.adapters.rest.testing.Samples;
import com.gyroscops.adapters.rest.testing.Script;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that a proxy may interpret differently from the server (RFC 9112, section 11.2), and header injection.
class SmugglingTest {

    private static final String HIDDEN = "POST /api/payments/hidden/capture HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

    private final Script script = new Script();
    private final LocalServer server = new LocalServer(script);

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 2",
                "Content-Length: 2\r\nContent-Length: 150",
                "Content-Length: 2, 150",
                "Content-Length: +2",
                "Content-Length: 0x2",
                "Content-Length: 99999999999999999999",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding : chunked",
                "Content-Length : 2",
                "X: y\r\n Content-Length: 2",
                "Content-Length: 2\r\nX: y\n\r\n"
            })
    void a_request_of_which_the_length_is_not_certain_is_refused_with_all_that_follows(String headers) {
        script.command = _ -> Samples.receipt(1);
        var answers = exchange("POST /api/payments/p/capture HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\n" + headers + "\r\n\r\n{}" + HIDDEN);

        assertThat(answers).startsWith("HTTP/1.1 400 ").doesNotContain("HTTP/1.1 200 ");
        assertThat(script.commands).isEmpty();
    }

    @Test
    void what_follows_a_body_is_a_request_of_its_own() {
        script.command = _ -> Samples.receipt(1);

        var answers = exchange("POST /api/payments/p/capture HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n" + HIDDEN);

        assertThat(answers.split("HTTP/1.1 200 ", -1)).hasSize(3);
        assertThat(script.commands).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Correlation-Id: a\rX-Injected: yes",
                "X-Correlation-Id: a\nX-Injected: yes",
                "X-Correlation-Id: a\u0000b",
                "Idempotency-Key: a\rX-Injected: yes"
            })
    void a_value_makes_no_header_of_the_answer(String header) {
        var answer = exchange("GET /health/live HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n");

        assertThat(answer.lines().takeWhile(line -> !line.isEmpty())).noneMatch(line -> line.startsWith("X-Injected"));
    }

    @Test
    void a_name_in_the_path_makes_no_header_of_the_answer() {
        for (var name : List.of("p%0D%0AX-Injected:%20yes", "p%0AX-Injected:yes", "p%00")) {
            var answer = exchange("POST /api/payments/" + name + "/capture HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");

            assertThat(answer).startsWith("HTTP/1.1 400 ");
            assertThat(answer.lines().takeWhile(line -> !line.isEmpty()))
                    .noneMatch(line -> line.startsWith("X-Injected"));
        }
        assertThat(script.commands).isEmpty();
    }

    /// Sends `text` and closes the output, and returns everything that is received.
    private String exchange(String text) {
        try (var wire = new RawConnection(server.port())) {
            wire.send(text);
            wire.end();
            return wire.rest();
        }
    }
}
