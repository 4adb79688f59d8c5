package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.HttpFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Traces of commands from the request to the read models, with the real application.
class TracesTest extends HttpFixture {

    private static final String HUNDRED = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";

    @Test
    void a_command_goes_through_every_layer_and_into_the_read_models() {
        api.post("/api/payments/a/process", HUNDRED, "X-Correlation-Id", "conversation-1")
                .hasStatus(201);
        application.catchUp();

        var trace = api.get("/api/traces/conversation-1").hasStatus(200).json();

        assertThat(trace.required("command").asString()).isEqualTo("ProcessPayment");
        assertThat(trace.required("outcome").asString()).isEqualTo("accepted");
        assertThat(trace.required("position").asLong()).isEqualTo(1);
        assertThat(outline(trace.required("way")))
                .containsExactly(
                        "adapter processPayment request",
                        " pipeline CommandPipeline ProcessPayment",
                        "  handler AggregateCommandHandler handle",
                        "   store EventStore read",
                        "   aggregate Payment decide",
                        "   store EventStore append",
                        "   aggregate Payment evolve");
        assertThat(trace.required("projections").findValuesAsString("projection"))
                .containsExactlyInAnyOrder("payments", "counters");
    }

    @Test
    void a_step_takes_as_long_as_what_it_consists_of_or_longer() {
        api.post("/api/payments/a/process", HUNDRED).hasStatus(201);

        assertNested(api.get("/api/traces?limit=1").json().at("/items/0/way"));
    }

    @Test
    void a_refused_command_says_by_which_rule_and_appends_nothing() {
        api.post("/api/payments/a/refund", HUNDRED, "X-Correlation-Id", "conversation-2")
                .hasStatus(404);

        var trace = api.get("/api/traces/conversation-2").hasStatus(200).json();

        assertThat(trace.required("outcome").asString()).isEqualTo("payment-not-found");
        assertThat(trace.has("position")).isFalse();
        assertThat(trace.required("projections")).isEmpty();
        assertThat(outline(trace.required("way")))
                .contains("   aggregate Payment decide")
                .noneMatch(step -> step.endsWith("append"));
    }

    @Test
    void a_batch_is_one_trace_however_many_its_commands_are() {
        var commands = new ArrayList<String>();
        for (int i = 0; i < 100; i++) {
            commands.add("{\"paymentId\":\"p" + i + "\",\"amount\":\"1.00\",\"currency\":\"EUR\"}");
        }
        api.post("/api/payments/batch", "{\"atomic\":false,\"commands\":[" + String.join(",", commands) + "]}")
                .hasStatus(200);

        var trace = api.get("/api/traces").json().at("/items/0");

        assertThat(outline(trace.required("way"))).hasSizeLessThan(12);
        assertThat(trace.required("way").findValues("times").stream()
                        .mapToLong(JsonNode::asLong)
                        .max())
                .hasValue(100);
        assertThat(trace.required("position").asLong()).isEqualTo(100);
    }

    @Test
    void the_last_ones_are_kept_newest_first() {
        for (int i = 1; i <= 60; i++) {
            api.post("/api/payments/p" + i + "/process", HUNDRED, "X-Correlation-Id", "c" + i)
                    .hasStatus(201);
        }

        var all = api.get("/api/traces").json().required("items");

        assertThat(all).hasSize(50);
        assertThat(all.get(0).required("correlationId").asString()).isEqualTo("c60");
        assertThat(api.get("/api/traces?limit=2").json().required("items")).hasSize(2);
        api.get("/api/traces/c10").isProblem(404, "trace-not-found");
    }

    @Test
    void what_is_no_command_leaves_no_trace() {
        api.post("/api/payments/a/process", "{}").hasStatus(400);
        api.get("/api/payments/a").hasStatus(404);

        assertThat(api.get("/api/traces").json().required("items")).isEmpty();
    }

    private static List<String> outline(JsonNode step) {
        var lines = new ArrayList<String>();
        outline(step, "", lines);
        return lines;
    }

    private static void outline(JsonNode step, String indent, List<String> lines) {
        lines.add("%s%s %s %s"
                .formatted(
                        indent,
                        step.required("layer").asString(),
                        step.required("component").asString(),
                        step.required("activity").asString()));
        step.required("steps").forEach(inner -> outline(inner, indent + " ", lines));
    }

    private static void assertNested(JsonNode step) {
        var inner = 0L;
        for (var part : step.required("steps")) {
            assertThat(part.required("beginNanos").asLong())
                    .isGreaterThanOrEqualTo(step.required("beginNanos").asLong());
            inner += part.required("tookNanos").asLong();
            assertNested(part);
        }
        assertThat(step.required("tookNanos").asLong())
                .isGreaterThanOrEqualTo(inner)
                .isPositive();
    }
}
