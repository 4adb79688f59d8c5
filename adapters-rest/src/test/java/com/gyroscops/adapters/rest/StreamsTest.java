package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.HttpFixture;
import com.gyroscops.adapters.rest.testing.Reply;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The streams of the log over HTTP.
class StreamsTest extends HttpFixture {

    private static final String AMOUNT = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";
    private static final String LARGE = "{\"amount\":\"10000.00\",\"currency\":\"EUR\"}";

    @Test
    void an_empty_log_has_none() {
        var page = api.get("/api/streams").hasStatus(200).json();

        assertThat(page.required("items")).isEmpty();
        assertThat(page.required("next").isNull()).isTrue();
    }

    @Test
    void the_newest_stream_comes_first_with_the_number_of_its_events_and_its_last_event() {
        post("a/process", AMOUNT);
        post("b/process", AMOUNT);
        post("a/capture", "{}");

        var page = api.get("/api/streams").hasStatus(200).hasHeader("X-Position", "3").json();

        assertThat(said(page)).containsExactly("Payment/a 2 PaymentCaptured@3", "Payment/b 1 PaymentProcessed@2");
        var last = api.get("/api/events?aggregateId=a&order=desc&limit=1").json().at("/items/0");
        assertThat(page.at("/items/0/last/eventId")).isEqualTo(last.required("eventId"));
        assertThat(page.at("/items/0/last/timestamp")).isEqualTo(last.required("timestamp"));
    }

    @Test
    void a_page_leads_to_the_next_one_which_appends_do_not_move() {
        List.of("a", "b", "c").forEach(id -> post(id + "/process", AMOUNT));

        var first = api.get("/api/streams?limit=2").hasStatus(200);
        post("c/capture", "{}");
        var second = api.get(nextOf(first)).hasStatus(200).json();

        assertThat(said(first.json()))
                .containsExactly("Payment/c 1 PaymentProcessed@3", "Payment/b 1 PaymentProcessed@2");
        assertThat(said(second)).containsExactly("Payment/a 1 PaymentProcessed@1");
        assertThat(second.required("next").isNull()).isTrue();
    }

    @Test
    void streams_are_listed_by_type() {
        post("a/process", AMOUNT);

        assertThat(said(api.get("/api/streams?aggregateType=Payment").json())).hasSize(1);
        assertThat(said(api.get("/api/streams?aggregateType=User&aggregateType=Workflow").json())).isEmpty();
        assertThat(said(api.get("/api/streams?aggregateType=NeverSeen").json())).isEmpty();
    }

    @Test
    void the_types_of_the_application_are_listed_with_their_events_and_commands() {
        var types = api.get("/api/streams/types").hasStatus(200).json().required("items");

        assertThat(types.valueStream().map(type -> type.required("aggregateType").asString()))
                .containsExactly("Organization", "Payment", "User", "Workflow");
        assertThat(types.get(1).required("events").valueStream().map(JsonNode::asString))
                .contains("PaymentCancelled", "PaymentRequested")
                .isSorted();
        assertThat(types.get(1).required("commands").valueStream().map(JsonNode::asString))
                .contains("RequestPayment", "CapturePayment");
    }

    @Test
    void a_stream_shows_its_kind_and_the_view_of_its_aggregate() {
        post("a/process", AMOUNT);
        post("a/capture", "{\"reason\":\"sent\"}");

        var stream = api.get("/api/streams/Payment/a").hasStatus(200).hasHeader("X-Position", "2").json();
        application.catchUp();

        assertThat(stream.required("kind").asString()).isEqualTo("Completed");
        assertThat(stream.required("revision").asLong()).isEqualTo(2);
        assertThat(stream.required("position").asLong()).isEqualTo(2);
        assertThat(stream.required("state")).isEqualTo(api.get("/api/payments/a").json());
    }

    @Test
    void a_stream_is_shown_as_it_was_at_a_revision_an_instant_or_a_position_without_commands() {
        post("a/process", AMOUNT);
        post("b/process", AMOUNT);
        post("a/capture", "{}");

        for (var point : List.of("atRevision=1", "atPosition=2")) {
            var then = api.get("/api/streams/Payment/a?" + point).hasStatus(200).json();
            assertThat(then.required("kind").asString()).isEqualTo("Authorized");
            assertThat(then.required("commands")).isEmpty();
        }
        assertThat(api.get("/api/streams/Payment/a?at=2024-05-01T12:00:00Z")
                        .json()
                        .required("kind")
                        .asString())
                .isEqualTo("Completed");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/streams/Order/a, aggregate-type-not-found",
        "/api/streams/payment/a, aggregate-type-not-found",
        "/api/streams/Order/a/events, aggregate-type-not-found",
        "/api/streams/Payment/b, stream-not-found",
        "/api/streams/Payment/a%2F, stream-not-found",
        "/api/streams/Payment/b/events, stream-not-found",
        "/api/streams/Payment/b?atRevision=1, stream-not-found",
        "/api/streams/Payment/a?atRevision=2, revision-not-reached",
        "/api/streams/Payment/a?at=2024-05-01T11:59:59.999Z, stream-not-found",
        "/api/streams/Payment/a?atPosition=0, stream-not-found",
        "/api/streams/Payment, not-found"
    })
    void what_there_is_not_is_404(String path, String code) {
        post("a/process", AMOUNT);

        var problem = api.get(path).hasStatus(404).json();

        assertThat(problem.required("code").asString()).isEqualTo(code);
        var wasThere = path.contains("/a?");
        assertThat(problem.has("revision")).isEqualTo(wasThere);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/streams?type=Payment",
                "/api/streams?limit=501",
                "/api/streams?cursor=x",
                "/api/streams?aggregateType=",
                "/api/streams/types?limit=1",
                "/api/streams/Payment/a?fromRevision=1",
                "/api/streams/Payment/a?atRevision=1&atPosition=1",
                "/api/streams/Payment/a?atRevision=0",
                "/api/streams/Payment/a/events?fromRevision=0",
                "/api/streams/Payment/a/events?order=desc"
            })
    void what_is_not_understood_is_400(String path) {
        assertThat(api.get(path).hasStatus(400).json().required("code").asString())
                .isEqualTo("invalid-request");
    }

    @Test
    void the_events_of_a_stream_are_paged_from_a_revision_on() {
        post("a/process", AMOUNT);
        post("b/process", AMOUNT);
        post("a/capture", "{}");
        List.of("10", "20").forEach(part -> post("a/refund", AMOUNT.replace("100", part)));

        var all = api.get("/api/events?aggregateId=a").json().required("items");
        var first = api.get("/api/streams/Payment/a/events?fromRevision=2&limit=2").hasStatus(200);
        var second = api.get(nextOf(first)).hasStatus(200).json();

        assertThat(first.json().required("items")).containsExactly(all.get(1), all.get(2));
        assertThat(second.required("items")).containsExactly(all.get(3));
        assertThat(second.required("next").isNull()).isTrue();
        assertThat(api.get("/api/streams/Payment/a/events").json().required("items")).isEqualTo(all);
        assertThat(api.get("/api/streams/Payment/a/events?fromRevision=5")
                        .hasStatus(200)
                        .json()
                        .required("items"))
                .isEmpty();
    }

    @Test
    void the_commands_that_a_payment_would_accept_in_each_state_are_possible() {
        api.post("/api/payments", AMOUNT.replace("{", "{\"paymentId\":\"p\",")).hasStatus(201);
        api.post("/api/payments", LARGE.replace("{", "{\"paymentId\":\"r\",")).hasStatus(201);

        assertThat(possible("p")).isEqualTo("CancelPayment FailPayment ProcessPayment");
        assertThat(possible("r")).isEqualTo("ApproveReview CancelPayment RejectReview");
        assertThat(code("r", "CapturePayment")).isEqualTo("payment-not-authorized");
        post("p/process", AMOUNT);
        assertThat(possible("p")).isEqualTo("CancelPayment CapturePayment FailPayment");
        post("p/capture", "{}");
        assertThat(possible("p")).isEqualTo("RefundPayment");
        assertThat(code("p", "CapturePayment")).isEqualTo("changes nothing");
        post("p/refund", AMOUNT.replace("100", "60"));
        assertThat(possible("p")).isEqualTo("RefundPayment");
        post("p/refund", AMOUNT.replace("100", "40"));
        assertThat(possible("p")).isEmpty();
        assertThat(code("p", "RefundPayment")).isEqualTo("refund-exceeds-capture");
        assertThat(code("p", "RequestPayment")).isEqualTo("depends on organizationId payerId amount requestedBy");
    }

    @Test
    void asking_what_a_command_would_do_appends_nothing() {
        post("a/process", AMOUNT);

        api.get("/api/streams/Payment/a").hasStatus(200);

        assertThat(application.store.reader().head()).isEqualTo(1);
    }

    private String possible(String payment) {
        return commands(payment).valueStream()
                .filter(command -> command.path("possible").asBoolean(false))
                .map(command -> command.required("name").asString())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private String code(String payment, String command) {
        var option = commands(payment).valueStream()
                .filter(each -> each.required("name").asString().equals(command))
                .findFirst()
                .orElseThrow();
        var needs = option.required("needs").valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
        return option.has("possible") ? option.path("code").asString("changes nothing") : "depends on " + needs;
    }

    private JsonNode commands(String payment) {
        return api.get("/api/streams/Payment/" + payment).hasStatus(200).json().required("commands");
    }

    private void post(String path, String json) {
        assertThat(api.post("/api/payments/" + path, json).status()).isBetween(200, 201);
    }

    private static String nextOf(Reply page) {
        var link = page.header("Link").orElseThrow();
        return link.substring(1, link.indexOf('>'));
    }

    private static List<String> said(JsonNode page) {
        return page.required("items")
                .valueStream()
                .map(item -> item.required("aggregateType").asString() + "/"
                        + item.required("aggregateId").asString() + " "
                        + item.required("events").asLong() + " "
                        + item.at("/last/type").asString() + "@"
                        + item.at("/last/position").asLong())
                .toList();
    }
}
