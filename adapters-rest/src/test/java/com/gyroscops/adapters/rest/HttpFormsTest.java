package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.RawConnection;
import com.gyroscops.adapters.rest.testing.Samples;
import com.gyroscops.adapters.rest.testing.Script;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Valid and invalid forms of requests in RFC 9110 and 9112, byte by byte over a socket. Each is followed by another
/// request, which is answered after a valid form and not read after an invalid one, so the end of a request is never
/// ambiguous.
class HttpFormsTest {

    private static final String END = "\r\n\r\n";
    private static final String HOST = "\r\nHost: localhost";
    private static final String LIVE = "GET /health/live HTTP/1.1" + HOST;
    private static final String CAPTURE =
            "POST /api/payments/p/capture HTTP/1.1" + HOST + "\r\nContent-Type: application/json";
    private static final String CHUNKED = CAPTURE + "\r\nTransfer-Encoding: chunked" + END;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    private static LocalServer server;

    @BeforeAll
    static void start() {
        var script = new Script();
        script.command = _ -> Samples.receipt(1);
        server = new LocalServer(script);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<String> right() {
        return Stream.of(
                LIVE + END,
                "\r\n" + LIVE + END,
                "\r\n\r\n" + LIVE + END,
                "GET /health/live HTTP/1.2" + HOST + END,
                "GET http://localhost/health/live HTTP/1.1" + HOST + END,
                "GET HTTP://LOCALHOST:8080/health/live HTTP/1.1" + HOST + END,
                "GET http://127.0.0.1/health/live HTTP/1.1\r\nHost: evil.example" + END,
                "GET http://localhost?x HTTP/1.1" + HOST + END,
                "GET http://localhost HTTP/1.1" + HOST + END,
                "HEAD /health/live HTTP/1.1" + HOST + END,
                LIVE + "\r\nX-Empty:" + END,
                LIVE + "\r\nX-Tab: a\tb" + END,
                LIVE + "\r\nX-Text: \u00e9" + END,
                LIVE + "\r\nx-!#$%&'*+-.^_`|~9: any token" + END,
                LIVE + "\r\nExpect: nothing" + END,
                LIVE + "\r\nContent-Length: 0" + END,
                LIVE + "\r\nContent-Length: 2" + END + "{}",
                CAPTURE + "\r\nContent-Length: 2" + END + "{}",
                CAPTURE + "\r\ncontent-length:\t002 " + END + "{}",
                CAPTURE + "; charset=utf-8; x=y\r\nContent-Length: 2" + END + "{}",
                CAPTURE + ";x=\"a;b\\\"c\";Charset=\"UTF-8\";\r\nContent-Length: 2" + END + "{}",
                CHUNKED + "2\r\n{}\r\n0" + END,
                CHUNKED.replace("chunked", "CHUNKED") + "1\r\n{\r\n1\r\n}\r\n0" + END,
                CHUNKED + "0002\r\n{}\r\n000" + END,
                CHUNKED + "2;a\r\n{}\r\n0" + END,
                CHUNKED + "2 ; a=b;c=\"d e\"\r\n{}\r\n0;z" + END,
                CHUNKED + "C\r\n{          }\r\n0" + END,
                CHUNKED + "c\r\n{          }\r\n0" + END,
                CHUNKED + "2\r\n{}\r\n0\r\nX-Sum: 1\r\nHost: evil.example" + END);
    }

    static Stream<String> wrong() {
        return Stream.of(
                "get /health/live HTTP/1.1" + HOST + END,
                "Get /health/live HTTP/1.1" + HOST + END,
                "G(ET /health/live HTTP/1.1" + HOST + END,
                " /health/live HTTP/1.1" + HOST + END,
                "GET" + END,
                "GET /" + END,
                "GET  HTTP/1.1" + HOST + END,
                "GET  /health/live HTTP/1.1" + HOST + END,
                "GET /health/live  HTTP/1.1" + HOST + END,
                "GET /health/live HTTP/1.1 " + HOST + END,
                " GET /health/live HTTP/1.1" + HOST + END,
                "GET\t/health/live\tHTTP/1.1" + HOST + END,
                "GET /health /live HTTP/1.1" + HOST + END,
                "GET /health\u0000/live HTTP/1.1" + HOST + END,
                "GET /health/live http/1.1" + HOST + END,
                "GET /health/live HTTP/1.10" + HOST + END,
                "GET /health/live HTTPS/1.1" + HOST + END,
                "GET http:///health/live HTTP/1.1" + HOST + END,
                "GET http://user@localhost/health/live HTTP/1.1" + HOST + END,
                "GET http://localhost/health/live HTTP/1.1" + END,
                "GET /health/live HTTP/1.1" + END,
                "GET /health/live HTTP/1.1\r\nHost:" + END,
                LIVE + HOST + END,
                LIVE + "\nX: y" + END,
                LIVE.replace("\r\n", "\n") + "\n\n",
                LIVE + "\rX: y" + END,
                LIVE + "\r\nX: a\rb" + END,
                LIVE + "\r\nX : y" + END,
                LIVE + "\r\nX\t: y" + END,
                LIVE + "\r\n: y" + END,
                LIVE + "\r\nX" + END,
                LIVE + "\r\nX: y\r\n folded" + END,
                LIVE + "\r\nX: y\r\n\tfolded" + END,
                "GET /health/live HTTP/1.1\r\n Host: localhost" + HOST + END,
                LIVE + "\r\nX(: y" + END,
                LIVE + "\r\nX\u00e9: y" + END,
                LIVE + "\r\nX: \u0000" + END,
                LIVE + "\r\nX: a\u000bb" + END,
                LIVE + "\r\nX: a\u007f" + END,
                CAPTURE + "\r\nContent-Length: 2\r\nContent-Length: 2" + END + "{}",
                CAPTURE + "\r\nContent-Length: 2\r\nContent-Length: 0" + END + "{}",
                CAPTURE + "\r\nContent-Length: 2, 2" + END + "{}",
                CAPTURE + "\r\nContent-Length: +2" + END + "{}",
                CAPTURE + "\r\nContent-Length: -2" + END + "{}",
                CAPTURE + "\r\nContent-Length: 0x2" + END + "{}",
                CAPTURE + "\r\nContent-Length: 2.0" + END + "{}",
                CAPTURE + "\r\nContent-Length:" + END + "{}",
                CAPTURE + "\r\nContent-Length: 18446744073709551618" + END + "{}",
                CAPTURE + "\r\nContent-Length: 2\r\nTransfer-Encoding: chunked" + END + "2\r\n{}\r\n0" + END,
                CAPTURE + "\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked" + END + "0" + END,
                CAPTURE + "\r\nTransfer-Encoding: gzip, chunked" + END + "0" + END,
                CAPTURE + "\r\nTransfer-Encoding: chunked," + END + "0" + END,
                CAPTURE + "\r\nTransfer-Encoding: xchunked" + END + "0" + END,
                CAPTURE + "\r\nTransfer-Encoding: identity" + END + "{}",
                CAPTURE + "\r\nTransfer-Encoding:" + END + "{}",
                CHUNKED + "+2\r\n{}\r\n0" + END,
                CHUNKED + "-2\r\n{}\r\n0" + END,
                CHUNKED + " 2\r\n{}\r\n0" + END,
                CHUNKED + "2 \r\n{}\r\n0" + END,
                CHUNKED + "0x2\r\n{}\r\n0" + END,
                CHUNKED + "\r\n{}\r\n0" + END,
                CHUNKED + "2\n{}\r\n0" + END,
                CHUNKED + "2;a\u0000\r\n{}\r\n0" + END,
                CHUNKED + "2;" + "a".repeat(5_000) + "\r\n{}\r\n0" + END,
                CHUNKED + "2\r\n{}0" + END,
                CHUNKED + "2\r\n{}xx0" + END,
                CHUNKED + "2\r\n{}\n0" + END,
                CHUNKED + "1\r\n{}\r\n0" + END,
                CHUNKED + "3\r\n{}\r\n0" + END,
                CHUNKED + "10000000000000002\r\n{}\r\n0" + END,
                CHUNKED + "2\r\n{}\r\n0\r\nno trailer" + END,
                CHUNKED + "2\r\n{}\r\n0\r\nX : y" + END,
                CHUNKED + "2\r\n{}\r\n0\r\n" + "X: y\r\n".repeat(5_000) + "\r\n");
    }

    @ParameterizedTest
    @MethodSource("right")
    void what_is_right_is_answered_and_so_is_what_comes_behind(String form) {
        assertThat(statuses(form)).as(form).containsExactly("200", "200");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_a_problem_and_the_last_on_its_connection(String form) {
        try (var wire = new RawConnection(server.port())) {
            wire.send(form + LIVE + END);

            wire.reply().isProblem(400, "invalid-request").hasHeader("Connection", "close");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /health/live HTTP/1.0 | 505 | http-version-not-supported",
                "GET / HTTP/0.9            | 505 | http-version-not-supported",
                "PRI * HTTP/2.0            | 505 | http-version-not-supported",
                "GET /health/live HTTP/9.9 | 505 | http-version-not-supported",
                "GET * HTTP/1.1            | 404 | not-found",
                "CONNECT localhost:1 HTTP/1.1 | 404 | not-found",
                "OPTIONS * HTTP/1.1        | 405 | method-not-allowed",
                "OPTIONS http://localhost HTTP/1.1 | 405 | method-not-allowed",
                "BREW /health/live HTTP/1.1 | 405 | method-not-allowed",
                "GET http://evil.example/health/live HTTP/1.1 | 421 | host-not-allowed",
            })
    void what_is_not_answered_here_is_a_problem_of_its_own(String line, int status, String code) {
        RawConnection.say(server.port(), line, "Host: localhost", "", "").isProblem(status, code);
    }

    @Test
    void an_expectation_is_met_before_the_body_is_sent() {
        try (var wire = new RawConnection(server.port())) {
            wire.send(CAPTURE + "\r\nExpect: 100-continue\r\nContent-Length: 2" + END);
            assertThat(wire.until(END)).startsWith("HTTP/1.1 100 Continue");
            wire.send("{}");
            assertThat(wire.until(END)).startsWith("HTTP/1.1 200 OK");
        }
    }

    @Test
    void a_head_may_arrive_byte_by_byte() {
        try (var wire = new RawConnection(server.port())) {
            (LIVE + END).chars().forEach(c -> wire.send(String.valueOf((char) c)));
            assertThat(wire.until(END)).startsWith("HTTP/1.1 200 OK");
        }
    }

    @Test
    void a_head_that_goes_on_is_refused_while_it_does() {
        try (var wire = new RawConnection(server.port())) {
            wire.send("GET /" + "x".repeat(140_000));
            wire.reply().isProblem(414, "uri-too-long");
        }
        try (var wire = new RawConnection(server.port())) {
            wire.send(LIVE + "\r\nX: " + "x".repeat(140_000));
            wire.reply().isProblem(431, "headers-too-large");
        }
    }

    @Test
    void an_answer_without_a_body_has_no_length() {
        var page = server.api().get("/");
        var tag = page.header("ETag").orElseThrow();

        var reply =
                RawConnection.say(server.port(), "GET / HTTP/1.1", "Host: localhost", "If-None-Match: " + tag, "", "");

        reply.hasStatus(304).hasHeader("ETag", tag);
        assertThat(reply.header("Content-Length")).isEmpty();
        assertThat(reply.header("X-No-Content-Length")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"application/problem+json", "text/html", "image/*"})
    void a_problem_is_sent_for_every_accept_header(String accept) {
        server.api().get("/api/payments/none", "Accept", accept).isProblem(404, "payment-not-found");
        server.api().get("/api/payments?limit=x", "Accept", accept).isProblem(400, "invalid-request");
        server.api().get("/health/live", "Accept", accept).isProblem(406, "not-acceptable");
    }

    /// The statuses of the responses to `form` and to the request after it.
    private static List<String> statuses(String form) {
        try (var wire = new RawConnection(server.port())) {
            wire.send(form + LIVE + "\r\nConnection: close" + END);
            return STATUS.matcher(wire.rest())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }
}
