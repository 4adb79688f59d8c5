package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.RawConnection;
import com.gyroscops.adapters.rest.testing.Samples;
import com.gyroscops.adapters.rest.testing.Script;
import com.gyroscops.web.settings.CannotListenException;
import com.gyroscops.web.settings.ServerSettings;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {

    private final Script script = new Script();

    @Test
    void closing_answers_the_requests_that_are_under_way() throws Exception {
        var arrived = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        script.command = _ -> {
            arrived.countDown();
            await(goOn);
            return Samples.receipt(2, "PaymentCaptured");
        };
        var server = new LocalServer(script);
        var reply = CompletableFuture.supplyAsync(() -> server.api().post("/api/payments/p/capture", "{}"));
        arrived.await();

        var closing = CompletableFuture.runAsync(server::close);
        // Once the port is free, the server is closing and only waits for the request.
        while (!isRefused(server.port())) {
            Thread.onSpinWait();
        }
        goOn.countDown();

        assertThat(reply.get().status()).isEqualTo(200);
        closing.get();
    }

    @Test
    void a_port_that_is_in_use_is_said_to_be() {
        try (var first = new LocalServer(script)) {
            assertThatThrownBy(() -> new LocalServer(ServerSettings.local(first.port()), script))
                    .isInstanceOf(CannotListenException.class)
                    .hasMessageStartingWith("cannot listen on 127.0.0.1:" + first.port() + ": ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1:8080", "127.255.0.255", "[::1]", "[::1]:8080"})
    void names_of_this_machine_are_answered_for(String host) {
        try (var server = new LocalServer(script)) {
            RawConnection.say(server.port(), "GET /health/live HTTP/1.1", "Host: " + host, "", "")
                    .hasStatus(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "127.0.0.256",
                "128.0.0.1",
                "[::2]",
                "192.168.0.1:80",
                "xlocalhost"
            })
    void other_names_are_not_answered_for_in_open_mode(String host) {
        try (var server = new LocalServer(script)) {
            var request = new String[] {
                "POST /api/payments/p/capture HTTP/1.1",
                "Host: " + host,
                "Content-Type: application/json",
                "Content-Length: 2",
                "",
                "{}"
            };
            RawConnection.say(server.port(), request).isProblem(421, "host-not-allowed");
            assertThat(script.commands).isEmpty();
        }
    }

    @Test
    void any_name_is_answered_for_where_others_check_who_asks() {
        var open = ServerSettings.local(0);
        var closed = new ServerSettings(
                open.host(),
                0,
                open.maxBodyBytes(),
                open.bodyBudget(),
                false,
                open.requestTimeout(),
                open.idleTimeout(),
                open.shutdownGrace(),
                open.streams(),
                open.maxConnections());
        try (var server = new LocalServer(closed, script)) {
            RawConnection.say(server.port(), "GET /health/live HTTP/1.1", "Host: api.example", "", "")
                    .hasStatus(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/payments HTTP/1.1\r\nHost: loc",
                "POST /api/payments HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{",
                "POST /api/payments HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{"
            })
    void a_request_that_does_not_end_is_hung_up_on(String beginning) {
        try (var server = new LocalServer(hasty(Duration.ofMillis(50)), script);
                var wire = new RawConnection(server.port())) {
            wire.send(beginning);

            assertThat(wire.rest()).doesNotContain("HTTP/1.1 500");
        }
        assertThat(script.commands).isEmpty();
    }

    @Test
    void a_request_that_was_read_in_time_may_take_its_time() {
        try (var server = new LocalServer(hasty(Duration.ofSeconds(1)), script)) {
            script.command = _ -> {
                untilAnotherIsHungUpOn(server.port());
                return Samples.receipt(2, "PaymentCaptured");
            };

            server.api().post("/api/payments/p/capture", "{}").hasStatus(200);
        }
    }

    @Test
    void a_connection_is_closed_when_the_client_asks_for_that() {
        try (var server = new LocalServer(script);
                var wire = new RawConnection(server.port())) {
            wire.send("GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            wire.reply().hasStatus(200).hasHeader("Connection", "close");
        }
    }

    private static ServerSettings hasty(Duration requestTimeout) {
        var open = ServerSettings.local(0);
        return new ServerSettings(
                open.host(),
                0,
                open.maxBodyBytes(),
                open.bodyBudget(),
                true,
                requestTimeout,
                open.idleTimeout(),
                open.shutdownGrace(),
                open.streams(),
                open.maxConnections());
    }

    private static void untilAnotherIsHungUpOn(int port) {
        try (var wire = new RawConnection(port)) {
            wire.send("GET / HTTP/1.1\r\n");
            assertThat(wire.rest()).isEmpty();
        }
    }

    private static boolean isRefused(int port) {
        try (var _ = new RawConnection(port)) {
            return false;
        } catch (java.io.UncheckedIOException refused) {
            return true;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
