package com.gyroscops.adapters.rest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.RawConnection;
import com.gyroscops.adapters.rest.testing.Samples;
import com.gyroscops.adapters.rest.testing.Script;
import com.gyroscops.web.settings.ServerSettings;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The lifetime and the number of connections. Limits that must not be reached are an hour; a test that takes more than
/// a minute has reached one.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConnectionsTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final String END = "\r\n\r\n";
    private static final String LIVE = "GET /health/live HTTP/1.1\r\nHost: localhost";
    private static final String CAPTURE =
            "POST /api/payments/p/capture HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 2";

    private final Script script = new Script();

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "GE", "GET / HTTP/1.1\r", CAPTURE, CAPTURE + END + "{"})
    void a_new_connection_has_to_send_a_request_in_time(String beginning) {
        try (var server = server(SHORT, NEVER, 10);
                var wire = new RawConnection(server.port())) {
            wire.send(beginning);

            assertThat(wire.rest()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "GE", CAPTURE, CAPTURE + END + "{"})
    void a_kept_connection_has_to_send_a_request_in_time_once_it_begins(String beginning) {
        try (var server = server(SHORT, NEVER, 10);
                var wire = kept(server)) {
            wire.send(beginning);

            assertThat(wire.rest()).isEmpty();
        }
    }

    @Test
    void a_kept_connection_is_closed_when_it_has_been_idle_for_too_long() {
        try (var server = server(NEVER, SHORT, 10);
                var wire = kept(server)) {
            assertThat(wire.rest()).isEmpty();
        }
    }

    @Test
    void a_client_has_to_take_its_answers_in_time() {
        try (var server = server(SHORT, NEVER, 10);
                var wire = new RawConnection(server.port(), 4_096)) {
            // Sends requests without reading responses until it is disconnected.
            assertThatThrownBy(() -> {
                        while (true) {
                            wire.send("GET /openapi.yaml HTTP/1.1\r\nHost: localhost" + END);
                        }
                    })
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void a_connection_over_the_most_waits_until_one_of_them_is_closed() {
        try (var server = server(NEVER, NEVER, 1);
                var second = waiting(server)) {
            assertThat(second.until(END)).startsWith("HTTP/1.1 ");
        }
    }

    @Test
    void idle_connections_make_room_for_others() {
        try (var server = server(NEVER, NEVER, 2);
                var first = kept(server);
                var second = kept(server);
                var third = new RawConnection(server.port())) {
            third.send(LIVE + END);

            assertThat(third.until(END)).startsWith("HTTP/1.1 200 OK");
            assertThat(first.rest() + second.rest()).isEmpty();
        }
    }

    @Test
    void an_answer_while_the_server_is_closed_is_the_last_of_its_connection() throws Exception {
        var arrived = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        script.command = _ -> {
            arrived.countDown();
            await(goOn);
            return Samples.receipt(2, "PaymentCaptured");
        };
        var server = server(NEVER, NEVER, 10);
        try (var wire = kept(server);
                var idle = kept(server)) {
            wire.send(CAPTURE + END + "{}");
            arrived.await();
            var closing = CompletableFuture.runAsync(server::close);
            // Idle connections are closed as soon as the server closes connections.
            assertThat(idle.rest()).isEmpty();
            goOn.countDown();

            wire.reply().hasStatus(200).hasHeader("Connection", "close");
            closing.get();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GE", CAPTURE, CAPTURE + END + "{"})
    void closing_the_server_does_not_wait_for_requests_that_have_not_arrived(String beginning) throws Exception {
        var server = server(NEVER, NEVER, 10);
        try (var wire = kept(server)) {
            wire.send(beginning);

            CompletableFuture.runAsync(server::close).get(30, SECONDS);

            assertThat(wire.rest()).isEmpty();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RawConnection kept(LocalServer server) {
        var wire = new RawConnection(server.port());
        wire.send(LIVE + END);
        wire.until("{\"status\":\"live\"}");
        return wire;
    }

    /// A connection that gets no response while another one has the only place.
    private static RawConnection waiting(LocalServer server) {
        try (var first = kept(server)) {
            var second = new RawConnection(server.port());
            second.send("GET /health/ready HTTP/1.1\r\nHost: localhost" + END);
            // Long enough to get a response if it had been accepted.
            for (var more = 0; more < 200; more++) {
                first.send(LIVE + END);
                first.until("{\"status\":\"live\"}");
            }
            assertThat(server.answered).containsOnly("getLiveness 200");
            return second;
        }
    }

    private LocalServer server(Duration request, Duration idle, int most) {
        var usual = ServerSettings.local(0);
        return new LocalServer(
                new ServerSettings(
                        usual.host(),
                        0,
                        usual.maxBodyBytes(),
                        usual.bodyBudget(),
                        true,
                        request,
                        idle,
                        NEVER,
                        usual.streams(),
                        most),
                script);
    }
}
