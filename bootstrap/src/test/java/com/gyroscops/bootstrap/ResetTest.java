package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.store.EventReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A reset of the log in the running application.
@Timeout(300)
class ResetTest {

    private static final String HUNDRED = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";

    @Test
    void everything_begins_anew_and_what_is_of_the_old_log_is_refused() throws IOException {
        try (var running = resettable();
                var stream = new Stream(running.application.uri().getPort(), "")) {
            var first = running.http.post("/api/payments/p/process", HUNDRED, "Idempotency-Key", "k");
            var before = running.http.get("/api/payments/p?atLeast=1");
            var cursor = afterTwo(running, "q").json().get("next").asString();
            var id = stream.id(3);

            var reset = running.http.post("/api/operations/reset", "{}");

            var log = reset.json().get("log").asString();
            assertThat(reset.status()).isEqualTo(200);
            assertThat(reset.header("X-Log-Id")).isEqualTo(log).isNotEqualTo(first.header("X-Log-Id"));
            assertThat(stream.rest()).contains("resume after Last-Event-ID: " + first.header("X-Log-Id") + "-3");
            assertThat(running.http.get("/health/ready").json().get("log").asString())
                    .isEqualTo(log);
            assertThat(running.http.get("/api/events").json().get("items")).isEmpty();
            assertThat(running.http.get("/api/payments").json().get("items")).isEmpty();

            var again = running.http.post("/api/payments/p/process", HUNDRED, "Idempotency-Key", "k");
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.header("Idempotency-Replayed")).isEmpty();
            afterTwo(running, "r");
            var shown = running.http.get("/api/payments/p?atLeast=3", "If-None-Match", before.header("ETag"));
            assertThat(shown.status()).isEqualTo(200);
            var stale = running.http.post("/api/payments/p/capture", "{}", "If-Match", before.header("ETag"));
            assertThat(stale.status() + stale.json().get("code").asString()).isEqualTo("412other-log");
            var page = running.http.get("/api/events?limit=2&cursor=" + cursor);
            assertThat(page.status() + page.json().get("code").asString()).isEqualTo("400other-log");
            try (var resumed = new Stream(running.application.uri().getPort(), "Last-Event-ID: " + id + "\r\n")) {
                assertThat(resumed.rest()).contains("409 ", "other-log");
            }
        }
    }

    @Test
    void thirty_resets_leave_no_thread_no_log_and_no_stream() throws IOException {
        try (var running = resettable()) {
            reset(running);
            var threads = Thread.getAllStackTraces().size();
            var logs = new ArrayList<WeakReference<EventReader>>();
            var ids = new HashSet<String>();
            for (var i = 0; i < 30; i++) {
                running.http.post("/api/payments/p/process", HUNDRED);
                logs.add(new WeakReference<>(running.part(EventReader.class)));
                try (var stream = new Stream(running.application.uri().getPort(), "")) {
                    stream.id(1);
                    ids.add(reset(running));
                    assertThat(stream.rest()).contains("closing");
                }
            }

            assertThat(ids).hasSize(30);
            assertThat(Thread.getAllStackTraces().size()).isLessThan(threads + 10);
            for (var looks = 0; looks < 50 && count(logs) > 0; looks++) {
                System.gc();
            }
            assertThat(count(logs)).isLessThan(3);
        }
    }

    @Test
    void there_is_no_reset_unless_it_is_asked_for() {
        try (var running = new Running()) {
            assertThat(running.http.post("/api/operations/reset", "{}").status()).isEqualTo(404);
        }
    }

    private static Http.Answer afterTwo(Running running, String payment) {
        running.http.post("/api/payments/" + payment + "/process", HUNDRED);
        running.http.post("/api/payments/" + payment + "/capture", "{}");
        return running.http.get("/api/events?limit=2");
    }

    private static String reset(Running running) {
        return running.http
                .post("/api/operations/reset", "{}")
                .json()
                .get("log")
                .asString();
    }

    private static long count(List<WeakReference<EventReader>> logs) {
        return logs.stream().filter(log -> log.get() != null).count();
    }

    private static Running resettable() {
        return new Running(Map.of("GYROSCOPS_RESETTABLE", "true"));
    }

    /// A reader of `/api/stream` over a plain socket.
    private static final class Stream implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader in;

        Stream(int port, String headers) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(30_000);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            socket.getOutputStream()
                    .write(("GET /api/stream HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
        }

        /// Reads up to the id with this position, and returns it.
        String id(long position) throws IOException {
            var line = in.readLine();
            while (line != null && !(line.startsWith("id: ") && line.endsWith("-" + position))) {
                line = in.readLine();
            }
            return String.valueOf(line).substring("id: ".length());
        }

        /// The rest of the stream, which has to end. A stream that does not end sends heartbeats, so its reads do not
        /// time out.
        String rest() throws IOException {
            var rest = new StringBuilder();
            var heartbeats = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                rest.append(line).append('\n');
                heartbeats += line.startsWith(": at ") ? 1 : 0;
                assertThat(heartbeats).as("heartbeats of a stream that has to end").isLessThan(3);
            }
            return rest.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
