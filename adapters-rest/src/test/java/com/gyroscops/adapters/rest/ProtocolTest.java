package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.RawConnection;
import com.gyroscops.adapters.rest.testing.Samples;
import com.gyroscops.adapters.rest.testing.Script;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// HTTP itself: every request is answered, in order, or with a problem document.
class ProtocolTest {

    private final Script script = new Script();
    private final LocalServer server = new LocalServer(script);
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/payments/",
                "//api/payments",
                "/API/payments",
                "/api/payments/p/q",
                "/x%2F",
                "/docs/../openapi.yaml",
                "/docs/x.js"
            })
    void an_unknown_path_is_404(String path) {
        api.get(path).isProblem(404, "not-found");
        assertThat(server.answered).containsExactly("none 404");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE  | /api/payments            | GET, HEAD, POST",
                "OPTIONS | /api/payments/p          | GET, HEAD",
                "GET     | /api/payments/p/capture  | POST",
                "HEAD    | /api/payments/p/capture  | POST",
                "PUT     | /api/payments/batch      | GET, HEAD, POST",
                "PATCH   | /health/live             | GET, HEAD",
                "BREW    | /api/events              | GET, HEAD"
            })
    void another_method_is_405_and_is_told_which_there_are(String method, String path, String allowed) {
        api.send(method, path, "", Map.of()).hasStatus(405).hasHeader("Allow", allowed);
    }

    @Test
    void head_is_get_without_its_body() {
        script.payment = Optional.of(Samples.payment(1));
        var get = api.get("/api/payments/p");

        var head = api.send("HEAD", "/api/payments/p", "", Map.of());

        assertThat(head.hasStatus(200).hasHeader("ETag", Samples.etag(1)).body())
                .isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/json; charset=latin1", "application/jsonp"})
    void a_body_that_is_not_json_is_415(String type) {
        api.send("POST", "/api/payments/p/capture", "{}", Map.of("Content-Type", type))
                .isProblem(415, "unsupported-media-type");
        api.send("POST", "/api/payments/p/capture", "", Map.of()).isProblem(415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json;charset=UTF-8", "Application/JSON ; charset=\"utf-8\"", "application/json"})
    void json_may_say_that_it_is_utf8(String type) {
        script.command = _ -> Samples.receipt(1);
        api.exchange("POST", "/api/payments/p/capture", BodyPublishers.ofString("{}"), Map.of("Content-Type", type))
                .hasStatus(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html                           | 406",
                "application/json;q=0, */*           | 406",
                "application/*;q=0.0                 | 406",
                "*/*;q=0                             | 406",
                "nonsense                            | 406",
                "text/html, application/json;q=0.1   | 200",
                "application/*                       | 200",
                "*/*                                 | 200",
                "application/json, application/*;q=0 | 200",
                "application/json, application/json;q=0 | 200",
                "application/json;q=0, application/json | 406"
            })
    void an_accept_that_excludes_the_answer_is_406(String accept, int status) {
        api.get("/health/live", "Accept", accept).hasStatus(status);
        api.get("/nowhere", "Accept", accept).isProblem(404, "not-found");
    }

    @Test
    void an_uri_or_headers_over_the_limit_are_refused_in_good_order() {
        api.get("/api/events?type=" + "A".repeat(8_192), "X-Correlation-Id", "c")
                .isProblem(414, "uri-too-long")
                .hasHeader("X-Correlation-Id", "c");
        api.get("/api/events", "X-Correlation-Id", "c", "X-Long", "x".repeat(16_384))
                .isProblem(431, "headers-too-large")
                .hasHeader("X-Correlation-Id", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "GET",
                "GET /api/events",
                "GET  HTTP/1.1",
                "GET /api/events HTTP/1.1\r\nno colon",
                "GET /api/events HTTP/1.1\r\nHost: localhost\r\nHost: localhost",
                "GET /api/events HTTP/1.1\r\nX: y",
                "GET /api/events HTTP/1.1\r\nHost: a:b:c",
                "GET /api/events HTTP/1.1\r\nHost: localhost\r\nX-Correlation-Id: \u0001",
                "GET /api/events HTTP/1.1\r\nHost: localhost\r\nX-Correlation-Id: \u00e9",
                "POST /api/payments HTTP/1.1\r\nHost: localhost\r\nContent-Length: x",
                "POST /api/payments HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1",
                "POST /api/payments HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked",
                "POST /api/payments HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked",
                "POST /api/payments HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense",
                "POST /api/payments HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n"
                        + "Content-Encoding: gzip\r\n\r\n{}"
            })
    void what_cannot_be_read_as_http_is_answered_with_a_problem(String head) {
        RawConnection.say(server.port(), head, "", "").isProblem(400, "invalid-request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/payments/%zz      | 400",
                "/api/payments/%        | 400",
                "/api/payments/%C3%28   | 400",
                "/api/payments/a\u00e9  | 400",
                "/api/payments/<b>      | 400",
                "/api/payments/{id}     | 400",
                "/api/payments/a\\b     | 400",
                "/api/payments?x=%zz    | 400",
                "/api/payments?x=%      | 400",
                "/api/payments?<b>=1    | 400",
                "/api/payments?#x       | 200",
                "/api/payments;v=1      | 404",
                "/api/../api/payments   | 404",
                "http://localhost/api   | 404",
                "*                      | 404",
                "api/payments           | 404"
            })
    void a_path_is_taken_as_it_was_sent(String path, int status) {
        var reply = RawConnection.say(
                server.port(),
                "GET " + path + " HTTP/1.1",
                "Host: localhost",
                "X-Correlation-Id: c",
                "Connection: close",
                "",
                "");

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        reply.hasHeader("X-Correlation-Id", "c");
        if (status != 200) {
            reply.isProblem(status, status == 404 ? "not-found" : "invalid-request");
        }
    }

    @Test
    void a_correlation_is_echoed_to_the_letter_and_two_of_them_are_none() {
        api.get("/health/live", "X-Correlation-Id", "a,b;\"c\"=!~").hasHeader("X-Correlation-Id", "a,b;\"c\"=!~");
        RawConnection.say(
                        server.port(),
                        "GET /health/live HTTP/1.1",
                        "Host: localhost",
                        "X-Correlation-Id: a",
                        "X-Correlation-Id: b",
                        "",
                        "")
                .isProblem(400, "invalid-request");
    }

    @Test
    void a_connection_goes_on_after_a_refusal() {
        try (var wire = new RawConnection(server.port())) {
            wire.send("POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}");
            wire.send("GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(wire.rest()).contains("HTTP/1.1 404 ").contains("HTTP/1.1 200 OK");
        }
    }

    @Test
    void no_answer_is_for_caches_frames_or_guesses() {
        api.get("/health/live")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
    }
}
