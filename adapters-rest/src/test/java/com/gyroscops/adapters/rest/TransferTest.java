package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.RawConnection;
import com.gyroscops.adapters.rest.testing.Samples;
import com.gyroscops.adapters.rest.testing.Script;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The transfer of bodies: those that are too long or broken are refused, and the client gets the response.
class TransferTest {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final int LIMIT = 2 * 1024 * 1024;

    private final Script script = new Script();
    private final LocalServer server = new LocalServer(script);
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_body_over_the_limit_is_413_with_and_without_a_length() {
        var tooLong = "x".repeat(4 * LIMIT);

        api.send("POST", "/api/payments/p/capture", tooLong, JSON).isProblem(413, "body-too-large");
        var stream =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong.getBytes(StandardCharsets.UTF_8)));
        api.exchange("POST", "/api/payments/p/capture", stream, JSON).isProblem(413, "body-too-large");
        assertThat(script.commands).isEmpty();
    }

    @Test
    void a_client_that_sends_all_of_it_before_it_listens_hears_why_too_long_a_body_is_refused() {
        var reply = RawConnection.say(
                server.port(),
                "POST /api/payments/p/capture HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/json",
                "Content-Length: " + 4 * LIMIT,
                "",
                "x".repeat(4 * LIMIT));

        reply.isProblem(413, "body-too-large").hasHeader("Connection", "close");
    }

    @Test
    void a_body_of_the_limit_is_read() {
        script.command = _ -> Samples.receipt(1);
        var body = "{}" + " ".repeat(LIMIT - 2);

        api.send("POST", "/api/payments/p/capture", body, JSON).hasStatus(200);
        var stream =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        api.exchange("POST", "/api/payments/p/capture", stream, JSON).hasStatus(200);
    }

    @Test
    void a_client_that_asks_first_is_not_made_to_send_a_body_that_is_too_long() {
        var reply = RawConnection.say(
                server.port(),
                "POST /api/payments/p/capture HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/json",
                "Content-Length: 999999999",
                "Expect: 100-continue",
                "",
                "");

        reply.isProblem(413, "body-too-large").hasHeader("Connection", "close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n{}\r\n0\r\n\r\n", "-1\r\n", "5\r\n{}", "2\r\n{}\r\n"})
    void chunks_that_are_none_are_a_problem(String chunks) {
        var reply = RawConnection.say(
                server.port(),
                "POST /api/payments/p/capture HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/json",
                "X-Correlation-Id: c",
                "Transfer-Encoding: chunked",
                "",
                chunks);

        reply.isProblem(400, "invalid-request").hasHeader("X-Correlation-Id", "c");
        assertThat(script.commands).isEmpty();
    }

    @Test
    void a_body_that_ends_early_is_a_problem() {
        var reply = RawConnection.say(
                server.port(),
                "POST /api/payments/p/capture HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/json",
                "Content-Length: 100",
                "",
                "{}");

        reply.isProblem(400, "invalid-request");
        assertThat(script.commands).isEmpty();
    }
}
