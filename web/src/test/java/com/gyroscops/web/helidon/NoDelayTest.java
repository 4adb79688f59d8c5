package com.gyroscops.web.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.web.dispatch.Dispatcher;
import com.gyroscops.web.dispatch.RequestObserver;
import com.gyroscops.web.http.BodyWriter;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.StreamingBody;
import com.gyroscops.web.settings.ServerSettings;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No response waits for the client's delayed acknowledgement, which Linux sends after 40 ms.
class NoDelayTest {

    private static final int KILOBYTE = 1_024;
    private static final Duration STEP = Duration.ofMillis(30);

    private static HelidonServer server;

    @BeforeAll
    static void start() {
        var routes = List.of(
                Route.get(
                        "/whole/{size}",
                        "whole",
                        "text/plain",
                        call -> Parsed.valid(() -> {
                            var size = Integer.parseInt(call.parameter("size"));
                            return Either.right(
                                    Response.text(200, "text/plain", "x".repeat(size * KILOBYTE - 1) + "."));
                        })),
                Route.get(
                        "/streamed/{size}",
                        "streamed",
                        "text/plain",
                        call -> Parsed.valid(() -> {
                            var size = Integer.parseInt(call.parameter("size"));
                            return Either.right(Response.streaming(200, "text/plain", new Lines(size)));
                        })));
        var dispatcher = new Dispatcher(routes, "k3f9x2m7q1z8", true, () -> "id", new Deaf());
        server = new HelidonServer(ServerSettings.local(0), () -> dispatcher);
        server.listen();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void accepted_sockets_do_not_delay() throws IOException {
        try (var socket = SocketChannel.open()) {
            server.connectionOptions().configureSocket(socket);

            assertThat(socket.getOption(StandardSocketOptions.TCP_NODELAY)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 9, 24, 64, 65})
    void a_longer_answer_on_a_kept_connection_takes_no_step_longer(int size) {
        try (var wire = new Wire(server.port())) {
            var small = median(() -> ask(wire, "/whole/1"));
            var longer = median(() -> ask(wire, "/whole/" + size));

            assertThat(longer.minus(small)).as("%s KB, after %s", size, small).isLessThan(STEP);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 9, 24, 64})
    void nor_does_one_that_is_written_line_by_line(int size) {
        var small = median(() -> askOnce("/streamed/1"));
        var longer = median(() -> askOnce("/streamed/" + size));

        assertThat(longer.minus(small)).as("%s KB, after %s", size, small).isLessThan(STEP);
    }

    private static Duration median(Runnable ask) {
        var times = IntStream.range(0, 50)
                .mapToLong(_ -> {
                    var start = System.nanoTime();
                    ask.run();
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        return Duration.ofNanos(times[times.length / 2]);
    }

    private static void askOnce(String path) {
        try (var wire = new Wire(server.port())) {
            ask(wire, path);
        }
    }

    private static void ask(Wire wire, String path) {
        wire.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        wire.until("x.");
    }

    /// A client's connection that reads only as much as the test asks for.
    private record Wire(Socket socket) implements AutoCloseable {

        private Wire(int port) {
            this(connected(port));
        }

        private static Socket connected(int port) {
            try {
                var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                // A safeguard, not a wait: a server that does not respond fails the test instead of blocking it.
                socket.setSoTimeout(60_000);
                return socket;
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        void send(String text) {
            try {
                socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        /// Reads until `text` has been received.
        void until(String text) {
            var last = "";
            var buffer = new byte[16 * KILOBYTE];
            try {
                while (!last.contains(text)) {
                    var read = socket.getInputStream().read(buffer);
                    assertThat(read).as("bytes, after " + last).isPositive();
                    var end = last.substring(Math.max(0, last.length() - text.length()));
                    last = end + new String(buffer, 0, read, StandardCharsets.US_ASCII);
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /// A number of lines of a kilobyte each.
    private record Lines(int count) implements StreamingBody {

        @Override
        public void writeTo(BodyWriter sink) throws IOException {
            for (var line = 1; line < count; line++) {
                sink.write("y".repeat(KILOBYTE));
                sink.flush();
            }
            sink.write("x.");
            sink.flush();
        }

        @Override
        public void end() {}

        @Override
        public void close() {}
    }

    /// An observer that does nothing.
    private record Deaf() implements RequestObserver {

        @Override
        public void answered(String operationId, int status, Duration took) {}

        @Override
        public void failed(String correlationId, Throwable failure) {}
    }
}
