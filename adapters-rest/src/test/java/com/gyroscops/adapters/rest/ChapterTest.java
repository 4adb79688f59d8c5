package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.InMemory;
import com.gyroscops.adapters.rest.testing.Json;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The chapter's second test, "search and analytics", with a clock fixed in 2024 and real adapters.
class ChapterTest {

    private static final String IN_2024 = "from=2024-01-01T00:00:00Z&to=2025-01-01T00:00:00Z";

    private final InMemory application = new InMemory();
    private final LocalServer server = new LocalServer(application);
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
        application.close();
    }

    @Test
    void three_payments_are_found_and_counted() {
        process("payment-1", "100.00", "EUR");
        process("payment-2", "200.00", "USD");
        process("payment-3", "300.00", "EUR");

        var found = get("/api/events?aggregateType=Payment&" + IN_2024).json().get("items");
        assertThat(found).hasSize(3);
        assertThat(found.at("/0/type").asString()).isEqualTo("PaymentProcessed");
        assertThat(found.at("/0/aggregateId").asString()).isEqualTo("payment-1");

        get("/api/analytics/statistics?" + IN_2024).hasJson(Json.of("""
                {'total':3,
                 'byHour':{'2024-05-01 12:00:00':3},'byDay':{'2024-05-01':3},
                 'byOrganization':{'demo-org':3},'byUser':{'demo-user':3}}"""));
        get("/api/analytics/statistics?type=PaymentProcessed&zone=Asia/Kathmandu&" + IN_2024)
                .hasJson(Json.of("""
                {'total':3,
                 'byHour':{'2024-05-01 17:00:00':3},'byDay':{'2024-05-01':3},
                 'byOrganization':{'demo-org':3},'byUser':{'demo-user':3}}"""));
        get("/api/analytics/trends?interval=week&" + IN_2024).hasJson(Json.of("""
                {'interval':'week','buckets':[{'key':'2024-W18','count':3,
                    'from':'2024-04-29T00:00:00Z','to':'2024-05-06T00:00:00Z'}]}"""));

        var heatmap = get("/api/analytics/heatmap?" + IN_2024).json();
        assertThat(heatmap.at("/matrix/2/12").asLong()).as("Wednesday noon").isEqualTo(3);
        assertThat(get("/api/analytics/statistics?to=2024-05-01T12:00:00Z")
                        .json()
                        .get("total")
                        .asLong())
                .isZero();
    }

    @Test
    void an_event_is_shown_the_same_wherever_it_is_found() {
        api.post(
                        "/api/payments/payment-1/process",
                        "{\"amount\":\"1.00\",\"currency\":\"EUR\"}",
                        "X-Correlation-Id",
                        "0")
                .hasStatus(201);
        api.post("/api/payments/payment-1/fail", "{\"reason\":\"Carte expirée\"}", "X-Correlation-Id", "0")
                .hasStatus(200);
        var event = get("/api/payments/payment-1/history").json().get(1);

        assertThat(get("/api/events/" + event.get("eventId").asString()).json()).isEqualTo(event);
        assertThat(get("/api/events?aggregateId=payment-1").json().at("/items/1"))
                .isEqualTo(event);
        assertThat(get("/api/events?type=PaymentFailed").json().at("/items/0")).isEqualTo(event);
        assertThat(get("/api/events?text=EXPIREE").json().at("/items/0")).isEqualTo(event);
        assertThat(get("/api/events?correlationId=0").json().at("/items/1")).isEqualTo(event);
        assertThat(get("/api/analytics/correlations/0").json().at("/events/1")).isEqualTo(event);
    }

    private Reply get(String path) {
        return api.get(path).hasStatus(200);
    }

    private void process(String payment, String amount, String currency) {
        var body = "{\"amount\":\"%s\",\"currency\":\"%s\"}".formatted(amount, currency);
        api.post("/api/payments/" + payment + "/process", body).hasStatus(201);
    }
}
