package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Contract;
import com.gyroscops.adapters.rest.testing.InMemory;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.PaymentFailures;
import com.gyroscops.adapters.rest.testing.RawConnection;
import com.gyroscops.adapters.rest.testing.Subscriber;
import com.gyroscops.web.settings.ServerSettings;
import com.gyroscops.web.settings.ServerSettings.Streams;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The live feed over real sockets.
@Timeout(60)
class StreamTest {

    private static final String HUNDRED = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";

    private static final Duration NEVER = Duration.ofHours(1);

    private final InMemory application = new InMemory();
    private final PaymentFailures failures = new PaymentFailures(application.store.appender());
    private LocalServer server = server(new Streams(3, NEVER, NEVER));

    @AfterEach
    void stop() {
        server.close();
        application.close();
        assertThat(server.failures).isEmpty();
    }

    @Test
    void the_example_of_the_contract_is_true() {
        var process = Contract.example(
                "/paths/~1api~1payments~1{id}~1process/post/requestBody"
                        + "/content/application~1json/examples/processPayment");
        server.api()
                .post("/api/payments/payment-123/process", process.toString(), "X-Correlation-Id", "conversation-1");
        var example = Contract.document()
                .requiredAt(
                        "/paths/~1api~1stream/get/responses/200/content/text~1event-stream/examples/processed/value")
                .asString();

        try (var stream = subscribe("/api/stream?after=0")) {
            var blocks = stream.block().orElseThrow() + "\n\n" + stream.block().orElseThrow() + "\n\n";
            assertThat(blocks).isEqualTo(application.ofThisLog(example));
        }
    }

    @Test
    void it_starts_at_the_head_and_says_where_that_is() {
        failures.append("p", 3);
        try (var stream = subscribe("/api/stream")) {
            assertThat(stream.header("X-Position")).isEqualTo("3");
            assertThat(stream.block().orElseThrow().lines()).containsExactly("retry: 2000");
            assertThat(stream.block().orElseThrow().lines()).containsExactly("id: " + application.eventId(3));

            failures.append("p", 2);

            assertThat(stream.ids(2)).containsExactly(4L, 5L);
        }
    }

    @Test
    void an_event_is_sent_with_its_position_its_type_and_its_view() {
        try (var stream = subscribe("/api/stream")) {
            failures.append("p", 1);

            var event = stream.event();

            assertThat(event.id()).isEqualTo(1);
            assertThat(event.field("event")).contains("PaymentFailed");
            var asked = server.api()
                    .get("/api/events/" + event.data().required("eventId").asString());
            assertThat(event.data()).isEqualTo(asked.json());
        }
    }

    @ParameterizedTest
    @CsvSource({"?after=0, , 1", "?after=2, , 3", ", 3, 4", "?after=0, 4, 5", "?after=5, 0, 1"})
    void it_resumes_after_the_last_event_id_else_after_the_position_that_is_named(String query, Long last, long first) {
        failures.append("p", 5);
        var headers = last == null ? new String[0] : new String[] {"Last-Event-ID", application.eventId(last)};

        try (var stream = subscribe("/api/stream" + (query == null ? "" : query), headers)) {
            assertThat(stream.event().id()).isEqualTo(first);
            assertThat(stream.header("X-Position")).isEqualTo(String.valueOf(first - 1));
        }
    }

    @Test
    void it_sends_nothing_but_what_matches() {
        try (var stream = subscribe("/api/stream?aggregateId=q&aggregateId=r&text=BECAUS%C3%89")) {
            failures.append("q", 1, "why not");
            failures.append("p", 1, "because");
            failures.append("q", 1, "because");
            failures.append("r", 1, "just because");

            assertThat(stream.ids(2)).containsExactly(3L, 4L);
        }
    }

    @Test
    void it_sends_nothing_but_the_types_that_are_named() {
        try (var stream = subscribe("/api/stream?type=PaymentProcessed")) {
            failures.append("p", 2);
            server.api().post("/api/payments/q/process", HUNDRED).hasStatus(201);

            var event = stream.event();

            assertThat(event.id()).isGreaterThan(2);
            assertThat(event.field("event")).contains("PaymentProcessed");
        }
    }

    @Test
    void a_type_that_was_never_seen_is_no_mistake() {
        try (var stream = subscribe("/api/stream?type=Unheard")) {
            assertThat(stream.status()).isEqualTo(200);
        }
    }

    @Test
    void its_headers_forbid_caching_and_buffering() {
        try (var stream = subscribe("/api/stream", "X-Correlation-Id", "conversation-1")) {
            assertThat(stream.header("Content-Type")).isEqualTo("text/event-stream");
            assertThat(stream.header("Cache-Control")).isEqualTo("no-store");
            assertThat(stream.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(stream.header("X-Correlation-Id")).isEqualTo("conversation-1");
        }
    }

    @Test
    void who_does_not_accept_a_stream_is_told_so() {
        server.api().get("/api/stream", "Accept", "application/json").isProblem(406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({"?after=6,", "?after=0, 6"})
    void a_position_that_the_log_has_not_reached_is_409(String query, Long last) {
        failures.append("p", 5);
        var headers = last == null ? new String[0] : new String[] {"Last-Event-ID", application.eventId(last)};

        for (int more = 0; more < 4; more++) {
            var reply = server.api().get("/api/stream" + query, headers);

            reply.isProblem(409, "position-ahead-of-log").hasHeader("X-Position", "5");
            assertThat(reply.json().required("head").asLong()).isEqualTo(5);
            assertThat(reply.json().required("after").asLong()).isEqualTo(6);
        }
    }

    /// Also where the new log has gone further than the old one had: then a bare position would skip events in silence.
    @Test
    void an_id_of_another_log_is_409() {
        failures.append("p", 5);

        for (int more = 0; more < 4; more++) {
            var reply = server.api().get("/api/stream?after=0", "Last-Event-ID", "an0therl0g-3");

            reply.isProblem(409, "other-log");
            assertThat(reply.text("log"))
                    .isEqualTo(application.store.reader().logId().value());
        }
    }

    @Test
    void head_opens_no_stream() {
        for (int more = 0; more < 4; more++) {
            server.api()
                    .send("HEAD", "/api/stream", "", Map.of())
                    .hasStatus(200)
                    .hasHeader("Content-Type", "text/event-stream");
        }
        assertThat(server.answered).hasSize(4).containsOnly("streamEvents 200");
    }

    @Test
    void there_is_an_end_to_how_many_there_are_and_who_leaves_makes_room() {
        restart(new Streams(2, NEVER, NEVER));
        try (var staying = subscribe("/api/stream")) {
            try (var _ = subscribe("/api/stream")) {
                server.api()
                        .get("/api/stream")
                        .isProblem(503, "too-many-streams")
                        .hasHeader("Retry-After", "15");
            }
            while (isRefused()) {
                assertThat(Thread.interrupted()).as("waited in vain").isFalse();
                Thread.onSpinWait();
            }
            failures.append("p", 1);
            assertThat(staying.event().id()).isEqualTo(1);
        }
        assertThat(server.answered).contains("streamEvents 503", "streamEvents 200");
    }

    @Test
    void a_comment_now_and_then_says_how_far_it_has_come() {
        restart(new Streams(2, Duration.ofMillis(20), NEVER));
        try (var stream = subscribe("/api/stream?aggregateId=q")) {
            assertThat(stream.comment()).isEqualTo("at 0");
            failures.append("p", 7);
            while (!stream.comment().equals("at 7")) {
                assertThat(Thread.interrupted()).as("waited in vain").isFalse();
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void closing_the_server_ends_it_at_once_and_says_where_to_resume() {
        failures.append("p", 3);
        try (var stream = subscribe("/api/stream?after=1")) {
            stream.ids(2);
            var start = System.nanoTime();

            server.close();

            assertThat(stream.rest())
                    .isEqualTo(": closing; resume after Last-Event-ID: " + application.eventId(3) + "\n\n");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(ServerSettings.local(0).shutdownGrace());
        }
        assertThat(server.answered).containsExactly("streamEvents 200");
    }

    @Test
    void closing_the_server_does_not_wait_for_one_that_has_stopped_reading() {
        // One batch, which is too large for a socket's buffer.
        failures.append("p", 200, "x".repeat(100_000));
        try (var stuck = new RawConnection(server.port(), 4_096)) {
            stuck.send("GET /api/stream?after=0 HTTP/1.1\r\nHost: localhost\r\n\r\n");
            stuck.until("id: " + application.eventId(1) + "\n");
            var start = System.nanoTime();

            server.close();

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(ServerSettings.local(0).shutdownGrace());
            assertThat(server.answered).containsExactly("streamEvents 200");
        }
    }

    @Test
    void it_outlives_the_limits_of_requests_and_of_idle_connections() {
        server.close();
        var usual = ServerSettings.local(0);
        var hasty = Duration.ofMillis(100);
        server = new LocalServer(
                new ServerSettings(
                        usual.host(),
                        0,
                        usual.maxBodyBytes(),
                        usual.bodyBudget(),
                        true,
                        hasty,
                        hasty,
                        usual.shutdownGrace(),
                        new Streams(1, Duration.ofMillis(10), NEVER),
                        usual.maxConnections()),
                application);
        try (var stream = subscribe("/api/stream")) {
            for (int beats = 0; beats < 60; beats++) {
                assertThat(stream.comment()).isEqualTo("at 0");
            }
            failures.append("p", 1);
            assertThat(stream.event().id()).isEqualTo(1);
        }
    }

    @Test
    void it_comes_on_a_connection_that_was_kept_and_ends_it() {
        failures.append("p", 1);
        try (var wire = new RawConnection(server.port())) {
            wire.send("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
            wire.send("GET /api/stream?after=0 HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(wire.until("id: " + application.eventId(1) + "\n")).contains("{\"status\":\"live\"}");

            server.close();

            assertThat(wire.rest()).endsWith("\n\r\n0\r\n\r\n");
        }
    }

    private boolean isRefused() {
        try (var stream = subscribe("/api/stream")) {
            return stream.status() == 503;
        }
    }

    private void restart(Streams streams) {
        server.close();
        server = server(streams);
    }

    private Subscriber subscribe(String path, String... headers) {
        return new Subscriber(server.port(), path, headers);
    }

    private LocalServer server(Streams streams) {
        var usual = ServerSettings.local(0);
        return new LocalServer(
                new ServerSettings(
                        usual.host(),
                        0,
                        usual.maxBodyBytes(),
                        usual.bodyBudget(),
                        true,
                        usual.requestTimeout(),
                        usual.idleTimeout(),
                        usual.shutdownGrace(),
                        streams,
                        usual.maxConnections()),
                application);
    }
}
