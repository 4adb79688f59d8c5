package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Lives of payments from a client's point of view; every response fits the contract.
class JourneyTest extends Journey {

    /// The chapter's own first test, over HTTP.
    @Test
    void a_payment_is_processed_and_its_history_is_one_event() {
        var processed = client.post("/api/payments/payment-123/process", "{'amount':'100.00','currency':'EUR'}");
        assertThat(processed.status()).isEqualTo(201);
        assertThat(processed.header("ETag")).isEqualTo("\"" + processed.header("X-Log-Id") + "-1\"");

        var history = client.get("/api/payments/payment-123/history");
        assertThat(history.json()).hasSize(1);
        assertThat(history.json().get(0).get("type").asString()).isEqualTo("PaymentProcessed");
    }

    @Test
    void a_large_payment_is_held_approved_by_another_captured_and_given_back_in_two_parts() {
        client.post("/api/payments", "{'paymentId':'large','amount':'100000.00','currency':'EUR'}", "X-User-Id", "alice");
        assertThat(status("large")).isEqualTo("IN_REVIEW");

        var byManager = client.post("/api/payments/large/approve-review", "{'role':'MANAGER'}", "X-User-Id", "grace");
        assertThat(code(byManager)).isEqualTo("422 role-insufficient");
        var byHerself = client.post("/api/payments/large/approve-review", "{'role':'DIRECTOR'}", "X-User-Id", "alice");
        assertThat(code(byHerself)).isEqualTo("422 approver-is-requester");
        var approved = client.post("/api/payments/large/approve-review", "{'role':'DIRECTOR'}", "X-User-Id", "grace");
        assertThat(approved.status()).isEqualTo(200);

        client.post("/api/payments/large/process", "{'amount':'100000.00','currency':'EUR'}");
        client.post("/api/payments/large/capture", "{}");
        client.post("/api/payments/large/refund", "{'amount':'99999.99','currency':'EUR'}");
        var tooMuch = client.post("/api/payments/large/refund", "{'amount':'0.02','currency':'EUR'}");
        assertThat(code(tooMuch)).isEqualTo("422 refund-exceeds-capture");
        var last = client.post("/api/payments/large/refund", "{'amount':'0.01','currency':'EUR'}");
        assertThat(last.json().get("revision").asInt()).isEqualTo(7);
        assertThat(status("large")).isEqualTo("REFUNDED");

        assertThat(client.get("/api/payments/large?atRevision=2")
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("IN_REVIEW");
    }

    @Test
    void a_client_that_did_not_hear_the_answer_asks_again_and_nothing_happens_twice() {
        client.post("/api/payments", "{'paymentId':'twice','amount':'10.00','currency':'USD'}");
        client.post("/api/payments/twice/process", "{'amount':'10.00','currency':'USD'}");
        var first = client.post("/api/payments/twice/capture", "{}", "Idempotency-Key", "capture-twice");
        var again = client.post("/api/payments/twice/capture", "{}", "Idempotency-Key", "capture-twice");

        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(client.get("/api/payments/twice/history").json()).hasSize(3);
    }

    @Test
    void two_people_who_look_at_the_same_revision_cannot_both_change_it() {
        client.post("/api/payments", "{'paymentId':'shared','amount':'10.00','currency':'CHF'}");
        var seen = client.get("/api/payments/shared?atRevision=1").header("ETag");
        var first = client.post("/api/payments/shared/cancel", "{'reason':'ordered twice'}", "If-Match", seen);
        var second = client.post("/api/payments/shared/fail", "{'reason':'card declined'}", "If-Match", seen);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.json().get("expected").asInt()).isEqualTo(1);
        assertThat(second.json().get("actual").asInt()).isEqualTo(2);
    }

    @Test
    void a_batch_is_all_or_nothing_when_it_is_atomic() {
        var body = "{'atomic':%s,'commands':[{'paymentId':'b1','amount':'1.00','currency':'EUR'},"
                + "{'paymentId':'b2','amount':'1.5','currency':'JPY'}]}";
        var atomic = client.post("/api/payments/batch", body.formatted(true));
        assertThat(atomic.json().get("accepted").asInt()).isZero();
        assertThat(client.get("/api/payments/b1/history").status()).isEqualTo(404);

        var each = client.post("/api/payments/batch", body.formatted(false));
        assertThat(each.json().get("accepted").asInt()).isOne();
        assertThat(each.json().get("rejected").get(0).get("index").asInt()).isOne();
        assertThat(each.json().get("rejected").get(0).get("code").asString()).isEqualTo("amount-scale");
    }

    /// The payment's status once the read model includes all events now in the log.
    private String status(String payment) {
        var head = Long.parseLong(client.get("/api/events?limit=1").header("X-Position"));
        return client.get("/api/payments/" + payment + "?atLeast=" + head)
                .json()
                .get("status")
                .asString();
    }
}
