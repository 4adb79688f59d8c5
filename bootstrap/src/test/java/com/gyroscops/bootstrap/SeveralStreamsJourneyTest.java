package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.Http.Answer;
import org.junit.jupiter.api.Test;

/// Rules whose facts are in several streams, from a client's point of view; every response fits the contract.
class SeveralStreamsJourneyTest extends Journey {

    @Test
    void two_users_cannot_have_the_same_address() {
        register("first", "Shared@acme.example");

        var refused = register("second", "shared@ACME.example");

        assertThat(code(refused)).isEqualTo("422 email-taken");
        assertThat(refused.json().get("detail").asString())
                .isEqualTo("Another user has the address shared@acme.example.");
        assertThat(refused.json().get("email").asString()).isEqualTo("shared@acme.example");
        assertThat(client.get("/api/events?tag=email:shared@acme.example")
                        .json()
                        .get("items")
                        .findValuesAsString("aggregateId"))
                .containsExactly("first");
    }

    @Test
    void a_suspended_user_creates_no_workflows_until_the_reinstatement() {
        register("alice", "alice@acme.example");
        client.post("/api/users/alice/suspend", "{}");

        var refused = createWorkflow("alices", "alice");
        assertThat(code(refused)).isEqualTo("422 user-suspended");
        assertThat(refused.json().get("detail").asString())
                .isEqualTo("The user alice is suspended and cannot create workflows.");
        assertThat(refused.json().get("userId").asString()).isEqualTo("alice");

        client.post("/api/users/alice/reinstate", "{}");
        assertThat(createWorkflow("alices", "alice").status()).isEqualTo(201);
    }

    @Test
    void no_activation_is_requested_for_an_unavailable_region() {
        createWorkflow("nightly", "walter");
        client.post("/api/regions", "{'regionId':'eu-west','name':'Western Europe','capacity':10}");
        client.post("/api/regions/eu-west/mark-unavailable", "{}");

        var refused = requestActivation("nightly", "eu-west");
        assertThat(code(refused)).isEqualTo("422 region-unavailable");
        assertThat(refused.json().get("detail").asString()).isEqualTo("The region eu-west is unavailable.");
        assertThat(refused.json().get("regionId").asString()).isEqualTo("eu-west");

        client.post("/api/regions/eu-west/mark-available", "{}");
        assertThat(requestActivation("nightly", "eu-west").status()).isEqualTo(200);
    }

    @Test
    void a_user_with_pending_payments_is_suspended_after_they_have_ended() {
        register("paula", "paula@acme.example");
        var amount = "'amount':'100.00','currency':'EUR'";
        client.post("/api/payments", "{'paymentId':'own'," + amount + "}", "X-User-Id", "paula");
        client.post("/api/payments", "{'paymentId':'payers','payerId':'paula'," + amount + "}", "X-User-Id", "rita");

        var refused = client.post("/api/users/paula/suspend", "{}");
        assertThat(code(refused)).isEqualTo("422 user-has-pending-payments");
        assertThat(refused.json().get("detail").asString())
                .isEqualTo("A user with pending payments cannot be suspended; this one has 2.");
        assertThat(refused.json().get("pendingPayments").asInt()).isEqualTo(2);

        client.post("/api/payments/own/cancel", "{}");
        client.post("/api/payments/payers/process", "{" + amount + "}");
        assertThat(client.post("/api/users/paula/suspend", "{}").status()).isEqualTo(200);
    }

    private Answer register(String id, String email) {
        return client.post("/api/users", "{'userId':'" + id + "','email':'" + email + "'}");
    }

    private Answer createWorkflow(String id, String user) {
        return client.post("/api/workflows", "{'workflowId':'" + id + "','name':'Nightly import'}", "X-User-Id", user);
    }

    private Answer requestActivation(String workflow, String region) {
        return client.post(
                "/api/workflows/" + workflow + "/request-activation",
                "{'regionId':'" + region + "','units':1,'amount':'100','currency':'EUR'}");
    }
}
