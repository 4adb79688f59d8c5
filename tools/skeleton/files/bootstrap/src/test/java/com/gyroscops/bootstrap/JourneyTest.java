package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.store.EventReader;
import com.gyroscops.bootstrap.Http.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The life of a task as a client sees it, through everything that is real.
class JourneyTest {

    private final Running running = new Running();

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void a_task_is_opened_and_finished_and_stays_finished() {
        assertThat(post("open", "{\"title\":\"Tea\"}").status()).isEqualTo(201);
        assertThat(status()).isEqualTo("OPEN");

        assertThat(post("finish", "{\"reason\":\"hot\"}").status()).isEqualTo(200);
        assertThat(status()).isEqualTo("FINISHED");

        var late = post("cancel", "{}");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.json().get("code").asString()).isEqualTo("task-not-open");
        assertThat(running.http.get("/api/tasks/t/history").json()).hasSize(2);
        assertThat(running.http.get("/api/tasks/t?atRevision=1").json().get("status").asString())
                .isEqualTo("OPEN");
    }

    private Answer post(String verb, String body) {
        return running.http.post("/api/tasks/t/" + verb, body);
    }

    /// The task's status once the read model has everything that has happened by now.
    private String status() {
        var head = running.part(EventReader.class).head();
        return running.http.get("/api/tasks/t?atLeast=" + head).json().get("status").asString();
    }
}
