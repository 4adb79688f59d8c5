package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The application as a process with a small heap, whose store fills up.
class FullStoreTest {

    private static final int MAX_BATCHES = 200;
    private static final int BATCH = 2_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void batches_without_end_are_refused_with_507_and_reads_go_on(boolean atomic) throws Exception {
        var process = ProcessTest.start(
                folder.resolve("stderr"),
                Map.of("GYROSCOPS_LOG_LEVEL", "ERROR"),
                "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError");
        try (var output = process.inputReader();
                var http = new Http(ProcessTest.addressIn(output))) {
            var head = fill(http, atomic);

            var ready = http.get("/health/ready");
            assertThat(ready.status()).isEqualTo(200);
            assertThat(ready.json().required("storeFull").asBoolean()).isTrue();
            assertThat(ready.json().required("position").asLong()).isEqualTo(head);
            for (var path : new String[] {
                "/api/payments?limit=50",
                "/api/payments/p-0-0/history",
                "/api/payments/p-0-0?atLeast=" + head,
                "/api/events?text=10.00&limit=50",
                "/api/analytics/statistics",
                "/api/payment-summary",
                "/metrics"
            }) {
                assertThat(http.get(path).status()).as(path).isEqualTo(200);
            }
            // After a refused large batch there may still be room for single payments.
            if (!atomic) {
                assertThatARebuildIsRefused(http);
            }
            process.toHandle().destroy();
            assertThat(output.readAllAsString()).contains("Gyroscops has stopped.");
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void the_metrics_say_what_the_store_takes() {
        try (var running = new Running()) {
            running.http.post("/api/payments/p/process", "{\"amount\":\"1.00\",\"currency\":\"EUR\"}");

            assertThat(running.http.get("/metrics").response().body())
                    .contains("gyroscops_store_events 1.0")
                    .containsPattern("gyroscops_store_bytes [1-9]")
                    .containsPattern("gyroscops_store_limit [1-9]");
        }
    }

    private static void assertThatARebuildIsRefused(Http http) {
        var rebuild = http.post("/api/projections/payments/rebuild", "{}");

        assertThat(rebuild.status()).isEqualTo(507);
        assertThat(rebuild.json().required("code").asString()).isEqualTo("store-full");
        assertThat(http.get("/api/projections").json().at("/items").toString())
                .doesNotContain("rebuilding", "failing");
    }

    /// Sends batches until one is refused as a whole, and returns the number of acknowledged events.
    private static long fill(Http http, boolean atomic) {
        var acknowledged = 0L;
        for (var number = 0; number < MAX_BATCHES; number++) {
            var answer = http.post("/api/payments/batch", batch(number, atomic));
            if (answer.status() == 507) {
                assertThat(answer.json().required("code").asString()).isEqualTo("store-full");
                return acknowledged;
            }
            assertThat(answer.status()).isEqualTo(200);
            acknowledged += answer.json().required("accepted").asLong();
        }
        throw new AssertionError("it took " + acknowledged + " events");
    }

    private static String batch(int number, boolean atomic) {
        var commands = IntStream.range(0, BATCH)
                .mapToObj(item -> "{\"paymentId\":\"p-" + number + "-" + item
                        + "\",\"amount\":\"10.00\",\"currency\":\"EUR\"}")
                .collect(Collectors.joining(","));
        return "{\"atomic\":" + atomic + ",\"commands\":[" + commands + "]}";
    }
}
