package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The routes that need no context, over an empty log; a fork without the sample has them, too.
class NoContextTest {

    private final Running running = new Running();

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void an_empty_log_has_no_events_and_no_counters() {
        for (var path : List.of("/api/events", "/api/counters")) {
            var answer = running.http.get(path);

            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.json().get("items")).as(path).isEmpty();
            assertThat(answer.header("X-Log-Id")).as(path).isNotBlank();
        }
    }

    @Test
    void the_application_is_ready_and_says_which_log_it_has() {
        var ready = running.http.get("/health/ready");

        assertThat(running.http.get("/health/live").status()).isEqualTo(200);
        assertThat(ready.status()).isEqualTo(200);
        assertThat(running.http.get("/api/events").header("X-Log-Id"))
                .isEqualTo(ready.json().get("log").asString());
    }

    @Test
    void the_api_description_the_metrics_and_the_explorer_are_served() {
        assertThat(running.http.get("/openapi.yaml").response().body()).contains("/api/events:");
        assertThat(running.http.get("/metrics").status()).isEqualTo(200);
        assertThat(running.http.get("/").header("Content-Type")).startsWith("text/html");
    }

    @Test
    void all_mistakes_of_a_request_are_reported_at_once() {
        var answer = running.http.get("/api/events?limit=x&colour=red");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("limit", "colour");
        assertThat(running.http.get("/api/nothing").status()).isEqualTo(404);
    }
}
