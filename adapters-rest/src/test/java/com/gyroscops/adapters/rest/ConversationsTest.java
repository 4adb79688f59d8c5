package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.HttpFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The conversations in the log over HTTP, newest first.
class ConversationsTest extends HttpFixture {

    @Test
    void an_empty_log_has_none() {
        var page = api.get("/api/analytics/correlations").hasStatus(200).json();

        assertThat(page.required("items")).isEmpty();
        assertThat(page.required("next").isNull()).isTrue();
    }

    @Test
    void a_long_conversation_is_counted_whole_and_pushes_no_other_off_the_list() {
        process("a", "first");
        for (var i = 0; i < 100; i++) {
            process("long-" + i, "long");
        }
        process("b", "last");
        process("c", "first");

        var page = api.get("/api/analytics/correlations?limit=10").hasStatus(200);

        assertThat(said(page.json())).containsExactly("first 2 1..103", "last 1 102..102", "long 100 2..101");
        page.hasHeader("X-Position", "103");
        var newest = page.json().required("items").get(0);
        assertThat(newest.required("first"))
                .isEqualTo(api.get("/api/events?correlationId=first&limit=1").json().at("/items/0"));
        assertThat(newest.required("last"))
                .isEqualTo(api.get("/api/events?correlationId=first&limit=1&order=desc")
                        .json()
                        .at("/items/0"));
    }

    @Test
    void a_page_leads_to_the_next_one() {
        for (var id : List.of("a", "b", "c")) {
            process(id, "talk-" + id);
        }

        var first = api.get("/api/analytics/correlations?limit=2").hasStatus(200).json();
        var second = api.get("/api/analytics/correlations?limit=2&cursor="
                        + first.required("next").asString())
                .hasStatus(200)
                .json();

        assertThat(said(first)).containsExactly("talk-c 1 3..3", "talk-b 1 2..2");
        assertThat(said(second)).containsExactly("talk-a 1 1..1");
        assertThat(second.required("next").isNull()).isTrue();
    }

    private void process(String payment, String conversation) {
        api.post(
                        "/api/payments/" + payment + "/process",
                        "{\"amount\":\"100.00\",\"currency\":\"EUR\"}",
                        "X-Correlation-Id",
                        conversation)
                .hasStatus(201);
    }

    private static List<String> said(JsonNode page) {
        return page.required("items")
                .valueStream()
                .map(item -> item.required("correlationId").asString() + " "
                        + item.required("events").asLong() + " "
                        + item.at("/first/position").asLong() + ".."
                        + item.at("/last/position").asLong())
                .toList();
    }
}
