package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.InMemory;
import com.gyroscops.adapters.rest.testing.LocalServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Tasks over HTTP, with everything real: each request and answer is held to `openapi.yaml`, too.
class TasksTest {

    private static final String TEA = "{\"title\":\"Tea\"}";

    private final InMemory application = new InMemory();
    private final LocalServer server = new LocalServer(application.useCases());
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
        application.close();
    }

    @Test
    void aTaskIsOpenedAndFoundWhereTheAnswerSays() {
        var opened = api.post("/api/tasks/task-123/open", TEA).hasStatus(201).hasHeader("ETag", "\"1\"");

        assertThat(opened.json().at("/events/0/type").asString()).isEqualTo("TaskOpened");
        var found = api.get(opened.header("Location").orElseThrow() + "?atLeast=1").hasStatus(200);
        assertThat(found.json().required("title").asString()).isEqualTo("Tea");
        assertThat(found.json().required("status").asString()).isEqualTo("OPEN");
    }

    @Test
    void everyMistakeOfARequestIsSaidAtOnce() {
        var reply = api.post("/api/tasks/~/open?x=1", "{\"title\":7,\"note\":1}", "If-Match", "seven")
                .isProblem(400, "invalid-request");

        assertThat(reply.json().required("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("id", "title", "note", "If-Match", "x");
    }

    @Test
    void aRuleRefusesWithItsFacts() {
        api.post("/api/tasks/t/finish", "{}").isProblem(404, "task-not-found");
        api.post("/api/tasks/t/open", TEA).hasStatus(201);
        api.post("/api/tasks/t/fail", "{\"reason\":\"no water\"}").hasStatus(200);

        var reply = api.post("/api/tasks/t/cancel", "{}").isProblem(422, "task-not-open");

        assertThat(reply.text("taskId")).isEqualTo("t");
        assertThat(reply.text("taskStatus")).isEqualTo("FAILED");
    }

    @Test
    void aCommandUnderOneKeyHappensOnceAndOnlyToTheRevisionThatWasSeen() {
        api.post("/api/tasks/t/open", TEA, "Idempotency-Key", "k").hasStatus(201);
        api.post("/api/tasks/t/open", TEA, "Idempotency-Key", "k")
                .hasStatus(201)
                .hasHeader("Idempotency-Replayed", "true");

        api.post("/api/tasks/t/finish", "{}", "If-Match", "\"2\"").isProblem(412, "revision-mismatch");
        api.post("/api/tasks/t/finish", "{}", "If-Match", "\"1\"").hasStatus(200);
    }

    @Test
    void tasksAreFoundByStatusPageByPage() {
        for (var id : new String[] {"a", "b", "c"}) {
            api.post("/api/tasks/" + id + "/open", TEA).hasStatus(201);
        }
        api.post("/api/tasks/b/finish", "{}").hasStatus(200);

        var first = api.get("/api/tasks?status=OPEN&limit=1&atLeast=4").hasStatus(200).json();
        var next = api.get("/api/tasks?status=OPEN&limit=1&cursor=" + first.required("next").asString()).json();

        assertThat(first.at("/items/0/taskId").asString()).isEqualTo("a");
        assertThat(next.at("/items/0/taskId").asString()).isEqualTo("c");
        assertThat(next.required("next").isNull()).isTrue();
    }

    @Test
    void aTaskIsShownAsItWasAndWithAllThatHappened() {
        api.post("/api/tasks/t/open", TEA).hasStatus(201);
        api.post("/api/tasks/t/finish", "{\"reason\":\"hot\"}").hasStatus(200);

        assertThat(api.get("/api/tasks/t?atRevision=1").json().required("status").asString()).isEqualTo("OPEN");
        assertThat(api.get("/api/tasks/t/history").json().findValuesAsString("type"))
                .containsExactly("TaskOpened", "TaskFinished");
        api.get("/api/tasks/nobody/history").isProblem(404, "task-not-found");
    }
}
