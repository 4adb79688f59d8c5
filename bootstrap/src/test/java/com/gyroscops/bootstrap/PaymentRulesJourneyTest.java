package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.Http.Answer;
import org.junit.jupiter.api.Test;

/// The rules of payments that depend on organizations, users and workflows, from a client's point of view; every
/// response fits the contract. No client activates a workflow, so the test sends this command to the handler.
class PaymentRulesJourneyTest extends Journey {

    @Test
    void open_payments_do_not_exceed_the_limit_of_their_organization() {
        client.post("/api/organizations", "{'organizationId':'limited','name':'Limited'}");
        client.post("/api/organizations/limited/set-payment-limit", "{'amount':'500','currency':'EUR'}");

        assertThat(process("first", "limited").status()).isEqualTo(201);
        var second = process("second", "limited");
        assertThat(code(second)).isEqualTo("422 limit-exceeded");
        assertThat(second.json().get("limit").get("amount").asString()).isEqualTo("500.00");
        assertThat(second.json().get("open").get("amount").asString()).isEqualTo("300.00");
        assertThat(second.json().get("asked").get("amount").asString()).isEqualTo("300.00");
        assertThat(process("second", "unlimited").status()).isEqualTo(201);

        client.post("/api/payments/first/capture", "{}");
        assertThat(process("third", "limited").status()).isEqualTo(201);
    }

    @Test
    void an_atomic_batch_counts_its_own_payments() {
        client.post("/api/organizations", "{'organizationId':'batching','name':'Batching'}");
        client.post("/api/organizations/batching/set-payment-limit", "{'amount':'500','currency':'EUR'}");

        var batch = client.post(
                "/api/payments/batch",
                "{'atomic':true,'commands':[{'paymentId':'b-1','amount':'300','currency':'EUR'},"
                        + "{'paymentId':'b-2','amount':'300','currency':'EUR'}]}",
                "X-Organization-Id",
                "batching");

        assertThat(batch.json().get("accepted").asInt()).isZero();
        assertThat(batch.json().get("rejected").findValuesAsString("code")).containsExactly("limit-exceeded");
    }

    @Test
    void a_payment_for_a_workflow_needs_an_active_one_and_good_standing() {
        client.post("/api/organizations", "{'organizationId':'globex','name':'Globex'}");
        client.post("/api/users", "{'userId':'homer','email':'homer@globex.example'}");
        client.post("/api/workflows", "{'workflowId':'nightly','name':'Nightly'}", "X-Organization-Id", "globex");
        assertThat(code(request("p-1"))).isEqualTo("422 no-active-workflow");

        client.post("/api/regions", "{'regionId':'eu-west','name':'Western Europe','capacity':10}");
        client.post(
                "/api/workflows/nightly/request-activation",
                "{'regionId':'eu-west','units':10,'amount':'100','currency':'EUR'}");
        running.settle();
        assertThat(request("p-1").status()).isEqualTo(201);

        client.post("/api/workflows/nightly/suspend", "{}");
        assertThat(code(request("p-2"))).isEqualTo("422 workflow-suspended");
        client.post("/api/users/homer/declare-default", "{}");
        assertThat(code(request("p-2"))).isEqualTo("422 customer-in-default");
        client.post("/api/organizations/globex/declare-default", "{}");
        assertThat(code(request("p-2"))).isEqualTo("422 organization-in-default");
        client.post("/api/organizations/globex/suspend", "{}");
        assertThat(code(request("p-2"))).isEqualTo("422 organization-suspended");
        assertThat(process("p-2", "globex").status()).isEqualTo(201);

        client.post("/api/organizations/globex/reinstate", "{}");
        client.post("/api/organizations/globex/clear-default", "{}");
        client.post("/api/users/homer/clear-default", "{}");
        client.post("/api/workflows/nightly/resume", "{}");
        assertThat(request("p-3").status()).isEqualTo(201);
    }

    private Answer request(String payment) {
        return client.post(
                "/api/payments",
                "{'paymentId':'" + payment
                        + "','amount':'1.00','currency':'EUR','workflowId':'nightly','payerId':'homer'}",
                "X-Organization-Id",
                "globex");
    }

    private Answer process(String payment, String organization) {
        return client.post(
                "/api/payments/" + payment + "/process",
                "{'amount':'300.00','currency':'EUR'}",
                "X-Organization-Id",
                organization);
    }
}
