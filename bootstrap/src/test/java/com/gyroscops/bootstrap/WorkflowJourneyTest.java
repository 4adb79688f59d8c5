package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.Http.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Lives of workflows from a client's point of view; every response fits the contract.
class WorkflowJourneyTest extends Journey {

    private static final String REQUEST = "{'regionId':'eu-west','units':10,'amount':'100','currency':'EUR'}";

    @BeforeAll
    void openARegion() {
        client.post("/api/regions", "{'regionId':'eu-west','name':'Western Europe','capacity':100}");
    }

    @Test
    void a_workflow_belongs_to_the_organization_of_the_user_who_creates_it() {
        var created = create("mine", "X-Organization-Id", "acme", "X-User-Id", "alice");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/workflows/mine");
        assertThat(code(create("mine"))).isEqualTo("422 workflow-already-exists");

        var requested = client.post("/api/workflows/mine/request-activation", REQUEST, "X-User-Id", "bob");
        assertThat(requested.status()).isEqualTo(200);

        var shown = client.get("/api/workflows/mine?atRevision=2");
        assertThat(shown.json().toString())
                .startsWith("{\"workflowId\":\"mine\",\"organizationId\":\"acme\",\"createdBy\":\"alice\","
                        + "\"name\":\"Nightly import\",\"status\":\"ACTIVATING\","
                        + "\"activation\":{\"regionId\":\"eu-west\",\"units\":10,"
                        + "\"amount\":{\"amount\":\"100.00\",\"currency\":\"EUR\"},\"requestedBy\":\"bob\"},"
                        + "\"revision\":2,");
        assertThat(client.get("/api/workflows/mine?atRevision=1")
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("CREATED");
    }

    @Test
    void a_workflow_is_activated_suspended_resumed_and_completed() {
        create("nightly");
        post("nightly/request-activation", REQUEST);
        running.settle();

        var suspended = post("nightly/suspend", "{'reason':'maintenance'}");
        assertThat(suspended.status()).isEqualTo(200);
        var list = client.get("/api/workflows?status=SUSPENDED&atLeast=" + suspended.header("X-Position"));
        assertThat(list.json().get("items").findValuesAsString("workflowId")).containsExactly("nightly");
        assertThat(list.json().get("items").get(0).get("reason").asString()).isEqualTo("maintenance");

        assertThat(post("nightly/resume", "{}").status()).isEqualTo(200);
        assertThat(post("nightly/complete", "{}").status()).isEqualTo(200);
        var refused = post("nightly/suspend", "{}");
        assertThat(code(refused)).isEqualTo("422 workflow-not-active");
        assertThat(refused.json().get("workflowStatus").asString()).isEqualTo("COMPLETED");
    }

    @Test
    void an_unpaid_workflow_resumes_by_a_new_activation_alone() {
        create("unpaid");
        post("unpaid/request-activation", REQUEST);
        running.settle();
        post("unpaid/suspend", "{'reason':'unpaid'}");

        assertThat(code(post("unpaid/resume", "{}"))).isEqualTo("422 workflow-unpaid");
        var larger = REQUEST.replace("'units':10", "'units':1000");
        assertThat(post("unpaid/request-activation", larger).status()).isEqualTo(200);
        running.settle();
        assertThat(post("unpaid/request-activation", REQUEST).status()).isEqualTo(200);
        running.settle();
        assertThat(code(post("unpaid/request-activation", REQUEST))).isEqualTo("422 workflow-not-activatable");
    }

    @Test
    void a_refusal_says_why() {
        create("refused");

        assertThat(code(post("refused/request-activation", REQUEST.replace("100", "0"))))
                .isEqualTo("422 amount-not-positive");
        assertThat(code(post("refused/request-activation", REQUEST.replace("EUR", "XXX"))))
                .isEqualTo("422 currency-not-supported");
        assertThat(code(post("refused/resume", "{}"))).isEqualTo("422 workflow-not-suspended");
        assertThat(code(post("refused/complete", "{}"))).isEqualTo("422 workflow-not-completable");
        assertThat(code(post("unknown/complete", "{}"))).isEqualTo("404 workflow-not-found");
        assertThat(code(client.get("/api/workflows/unknown"))).isEqualTo("404 workflow-not-found");
    }

    @Test
    void every_mistake_of_a_request_is_reported_at_once() {
        var answer = post("w/request-activation?x=1", "{'regionId':'~','units':0,'amount':1,'note':1}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("regionId", "units", "amount", "currency", "note", "x");
    }

    private Answer create(String id, String... headers) {
        return client.post("/api/workflows", "{'workflowId':'" + id + "','name':'Nightly import'}", headers);
    }

    private Answer post(String path, String body) {
        return client.post("/api/workflows/" + path, body);
    }
}
