package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.HttpFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Live counters over HTTP with the real application.
class CountersTest extends HttpFixture {

    private static final String HUNDRED = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";
    private static final String YEN = "{\"amount\":\"7\",\"currency\":\"JPY\"}";

    @BeforeEach
    void live() {
        process("a", HUNDRED, "acme");
        process("b", HUNDRED, "zebra");
        process("c", HUNDRED, "acme");
        process("d", YEN, "acme");
        api.post("/api/payments/a/capture", "{}", "X-Organization-Id", "acme").hasStatus(200);
    }

    @Test
    void each_number_leads_back_to_exactly_its_events() {
        var counters = api.get("/api/counters?atLeast=5").hasStatus(200).json().required("items");

        assertThat(counters.valueStream()
                        .map(counter -> counter.required("type").asString() + " "
                                + counter.required("organizationId").asString() + " "
                                + counter.required("count").asLong()))
                .containsExactly("PaymentCaptured acme 1", "PaymentProcessed acme 3", "PaymentProcessed zebra 1");
        for (var counter : counters) {
            var events = api.get(counter.required("events").asString())
                    .hasStatus(200)
                    .json()
                    .required("items");
            assertThat(events).hasSize(counter.required("count").asInt());
            var last = events.get(events.size() - 1);
            assertThat(last.required("position").asLong())
                    .isEqualTo(counter.required("lastPosition").asLong());
            assertThat(last.required("timestamp").asString())
                    .isEqualTo(counter.required("lastTimestamp").asString());
        }
    }

    @Test
    void counters_are_asked_for_by_type_and_organization() {
        var found = api.get("/api/counters?atLeast=5&type=PaymentProcessed&type=Unknown&organizationId=acme")
                .hasStatus(200)
                .hasHeader("X-Position", "5");

        assertThat(found.json().required("items")).hasSize(1);
        assertThat(found.json().at("/items/0/count").asLong()).isEqualTo(3);
    }

    @Test
    void the_summary_follows_the_payments() {
        var summary = api.get("/api/payment-summary?atLeast=5").hasStatus(200).hasHeader("X-Position", "5");

        assertThat(summary.json()
                        .required("items")
                        .valueStream()
                        .map(item -> item.required("status").asString() + " "
                                + item.required("count").asLong() + " "
                                + item.at("/amount/amount").asString() + " "
                                + item.required("currency").asString()))
                .containsExactly("AUTHORIZED 2 200.00 EUR", "AUTHORIZED 1 7 JPY", "COMPLETED 1 100.00 EUR");
    }

    private void process(String payment, String body, String organization) {
        api.post("/api/payments/" + payment + "/process", body, "X-Organization-Id", organization)
                .hasStatus(201);
    }
}
