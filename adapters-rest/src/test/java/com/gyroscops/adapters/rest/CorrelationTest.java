package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.HttpFixture;
import com.gyroscops.adapters.rest.testing.PaymentFailures;
import com.gyroscops.adapters.rest.testing.Reply;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The causation tree of a conversation over HTTP.
class CorrelationTest extends HttpFixture {

    private static final String HUNDRED = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";

    @Test
    void what_a_command_names_as_its_cause_is_above_its_events_in_the_tree() {
        var first = emitted(post("a/process", HUNDRED));
        var second = emitted(post("a/capture", "{}", "X-Causation-Id", first));
        var third = emitted(post("b/process", HUNDRED, "X-Causation-Id", first));
        var orphan = emitted(post("c/process", HUNDRED, "X-Causation-Id", "order-7"));
        var ofTheOrphan = emitted(post("c/capture", "{}", "X-Causation-Id", orphan));

        var found = api.get("/api/analytics/correlations/talk").hasStatus(200).json();

        assertThat(ids(found.required("events"))).containsExactly(first, second, third, orphan, ofTheOrphan);
        assertThat(found.required("events"))
                .containsExactlyElementsOf(
                        api.get("/api/events?correlationId=talk").json().required("items"));
        assertThat(drawn(found.required("tree"))).containsExactly(first, "-" + second, "-" + third);
        assertThat(drawn(found.required("orphans"))).containsExactly(orphan, "-" + ofTheOrphan);
        assertThat(found.required("cycles")).isEmpty();
    }

    @Test
    void a_conversation_that_never_was_has_no_events() {
        var found = api.get("/api/analytics/correlations/nothing%2Flike%20that".replace("%20", "-"))
                .hasStatus(200)
                .json();

        assertThat(found.required("events")).isEmpty();
        assertThat(found.required("tree")).isEmpty();
        assertThat(found.required("total").asInt()).isZero();
    }

    @Test
    void a_chain_of_1000_events_is_sent_whole_and_nested_no_deeper_than_parsers_read() {
        append(1_000, number -> number == 1 ? "command" : id(number - 1));

        var reply = api.get("/api/analytics/correlations/chain").hasStatus(200);

        var found = reply.json();
        assertThat(depth(reply)).isLessThan(250);
        assertThat(found.required("tree")).hasSize(1);
        assertThat(found.required("deeper")).hasSize(9);
        assertThat(chained(found))
                .containsExactlyElementsOf(ids(found.required("events")))
                .hasSize(1_000);
        assertThat(found.required("truncated").asBoolean()).isFalse();
    }

    @Test
    void a_circle_of_1000_events_is_one_cycle_and_no_tree() {
        append(1_000, number -> id(number == 1 ? 1_000 : number - 1));

        var found = api.get("/api/analytics/correlations/chain").hasStatus(200).json();

        assertThat(found.required("tree")).isEmpty();
        assertThat(found.required("orphans")).isEmpty();
        assertThat(found.required("cycles")).hasSize(1);
        assertThat(found.at("/cycles/0").valueStream().map(JsonNode::asString).toList())
                .containsExactlyElementsOf(ids(found.required("events")));
    }

    @Test
    void of_more_than_1000_events_the_first_are_shown_and_all_are_counted() {
        append(3_500, number -> number % 2 == 1 ? "command" : id(number - 1));

        var found = api.get("/api/analytics/correlations/chain").hasStatus(200).json();

        assertThat(found.required("events")).hasSize(1_000);
        assertThat(found.at("/events/999/position").asInt()).isEqualTo(1_000);
        assertThat(found.required("tree")).hasSize(500);
        assertThat(found.required("truncated").asBoolean()).isTrue();
        assertThat(found.required("total").asInt()).isEqualTo(3_500);

        var three = api.get("/api/analytics/correlations/chain?limit=3").hasStatus(200).json();

        assertThat(ids(three.required("events"))).containsExactly(id(1), id(2), id(3));
        assertThat(drawn(three.required("tree"))).containsExactly(id(1), "-" + id(2), id(3));
        assertThat(three.required("total").asInt()).isEqualTo(3_500);
    }

    private Reply post(String path, String body, String... headers) {
        var all = new ArrayList<>(List.of("X-Correlation-Id", "talk"));
        all.addAll(List.of(headers));
        return api.post("/api/payments/" + path, body, all.toArray(String[]::new));
    }

    private static String emitted(Reply reply) {
        return reply.json().at("/events/0/eventId").asString();
    }

    private void append(int events, LongFunction<String> cause) {
        var chain = LongStream.rangeClosed(1, events)
                .mapToObj(number -> new NewEvent(
                        new EventId(new UUID(1, number)),
                        new EventType("PaymentFailed", 2),
                        PaymentFailures.of("p", Optional.empty()),
                        new EventMetadata(
                                MessageId.of("chain"),
                                MessageId.of(cause.apply(number)),
                                MessageId.of("command"),
                                "acme",
                                "ada")))
                .toList();
        application.store.appender().append(AppendRequest.to(new StreamId("Payment", "p"), new Any(), chain));
    }

    private static String id(long number) {
        return new UUID(1, number).toString();
    }

    private static List<String> ids(JsonNode events) {
        return events.valueStream()
                .map(event -> event.required("eventId").asString())
                .toList();
    }

    /// The nodes as lines, indented by their depth.
    private static List<String> drawn(JsonNode nodes) {
        var lines = new ArrayList<String>();
        for (JsonNode node : nodes) {
            lines.add(node.at("/event/eventId").asString());
            drawn(node.required("children")).forEach(line -> lines.add("-" + line));
        }
        return lines;
    }

    /// All ids of a chain, from the tree and then from branch to branch.
    private static List<String> chained(JsonNode found) {
        var ids = new ArrayList<>(chain(found.at("/tree/0")));
        for (JsonNode branch : found.required("deeper")) {
            assertThat(branch.required("parent").asString()).isEqualTo(ids.getLast());
            ids.addAll(chain(branch));
        }
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        return ids;
    }

    private static List<String> chain(JsonNode top) {
        var ids = new ArrayList<String>();
        for (var node = top; !node.isMissingNode(); node = node.at("/children/0")) {
            ids.add(node.at("/event/eventId").asString());
        }
        return ids;
    }

    private static int depth(Reply reply) {
        var depth = 0;
        var deepest = 0;
        for (var c : reply.body().toCharArray()) {
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
