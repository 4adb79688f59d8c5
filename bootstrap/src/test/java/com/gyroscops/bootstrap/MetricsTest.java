package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gyroscops_commands_seconds_bucket{command=\"ProcessPayment\",outcome=\"accepted\",le=\"0.001\"}",
                "gyroscops_queries_seconds_bucket{outcome=\"answered\",query=\"FindEvents\",le=\"0.1\"}",
                "gyroscops_http_requests_seconds_bucket{operation=\"processPayment\",status=\"201\",le=\"+Inf\"}",
                "gyroscops_http_requests_seconds_sum{operation=\"processPayment\",status=\"201\"}"
            })
    void commands_queries_and_requests_have_histograms(String series) {
        assertThat(served()).anyMatch(line -> line.startsWith(series));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jvm_memory_used_bytes{",
                "jvm_gc_memory_allocated_bytes_total",
                "jvm_threads_live_threads",
                "jvm_classes_loaded_classes",
                "process_uptime_seconds",
                "process_files_open_files",
                "process_cpu_usage"
            })
    void the_machine_under_it_is_measured(String series) {
        assertThat(served()).anyMatch(line -> line.startsWith(series));
    }

    @Test
    void a_kind_of_command_is_few_series() {
        assertThat(served().stream()
                        .filter(line -> line.startsWith("gyroscops_commands_seconds")
                                && line.contains("command=\"ProcessPayment\",outcome=\"accepted\"")))
                .hasSizeLessThanOrEqualTo(Buckets.OF_ANSWERS.length + 4);
    }

    private static List<String> served() {
        try (var running = new Running()) {
            running.http.post("/api/payments/p/process", "{\"amount\":\"100.00\",\"currency\":\"EUR\"}");
            running.http.get("/api/events");
            return Stream.of(running.http.get("/metrics").response().body().split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
