package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Contract;
import com.gyroscops.adapters.rest.testing.HttpFixture;
import com.gyroscops.adapters.rest.testing.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whole lives of payments over HTTP with the real application. Where the contract has an example, the response must
/// equal it.
class JourneyTest extends HttpFixture {

    private static final String HUNDRED = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";
    private static final String[] IN_CONVERSATION = {"X-Correlation-Id", "conversation-1"};

    @Test
    void the_examples_of_the_contract_are_true() {
        var body = example(
                "/paths/~1api~1payments~1{id}~1process/post/requestBody"
                        + "/content/application~1json/examples/processPayment");
        process("payment-123", body)
                .hasStatus(201)
                .hasJson(
                        Contract.example("/components/responses/Created/content/application~1json/examples/processed"));
        application.catchUp();

        api.get("/api/payments/payment-123")
                .hasJson(Contract.example(
                        "/paths/~1api~1payments~1{id}/get/responses/200/content/application~1json/examples/processed"));
        api.get("/api/events/00000000-0000-0000-0000-000000000001")
                .hasJson(
                        Contract.example(
                                "/paths/~1api~1events~1{eventId}/get/responses/200"
                                        + "/content/application~1json/examples/processed"));
        api.get("/health/ready")
                .hasJson(application.ofThisLog(Contract.example(
                        "/paths/~1health~1ready/get/responses/200/content/application~1json/examples/ready")));
        api.get("/api/payment-summary?atLeast=1")
                .hasJson(Contract.example(
                        "/paths/~1api~1payment-summary/get/responses/200/content/application~1json/examples/summary"));
        api.get("/api/counters?atLeast=1")
                .hasJson(Contract.example(
                        "/paths/~1api~1counters/get/responses/200/content/application~1json/examples/counters"));
        api.get("/api/projections")
                .hasJson(Contract.example(
                        "/paths/~1api~1projections/get/responses/200/content/application~1json/examples/projections"));
        process("payment-123", "{\"amount\":100,\"currency\":\"EUR\",\"note\":\"\"}")
                .hasJson(Contract.example(
                        "/components/responses/InvalidRequest/content/application~1problem+json/examples/invalid"));
        process("payment-123", HUNDRED)
                .hasJson(Contract.example(
                        "/components/responses/Refused/content/application~1problem+json/examples/notPending"));
        api.post("/api/payments/payment-123/capture", "{}", "If-Match", "\"7\"", "X-Correlation-Id", "conversation-1")
                .hasJson(Contract.example(
                        "/components/responses/RevisionMismatch/content/application~1problem+json/examples/mismatch"));
    }

    @Test
    void the_example_of_the_batch_is_true() {
        api.post(
                        "/api/payments/batch",
                        example(
                                "/paths/~1api~1payments~1batch/post/requestBody"
                                        + "/content/application~1json/examples/batch"))
                .hasStatus(200)
                .hasJson(Contract.example(
                        "/paths/~1api~1payments~1batch/post/responses/200/content/application~1json/examples/batch"));
    }

    @Test
    void the_other_examples_of_requests_are_taken() {
        requestExample("/paths/~1api~1payments/post", "requested", "/api/payments")
                .hasStatus(201);
        requestExample("/paths/~1api~1payments/post", "unnamed", "/api/payments")
                .hasStatus(201);
        commandExample("process", "processPayment").hasStatus(200);
        commandExample("capture", "capturePayment").hasStatus(200);
        commandExample("refund", "refundPayment").hasStatus(200);
        commandExample("cancel", "cancelPayment").isProblem(422, "payment-not-cancellable");
        commandExample("fail", "failPayment").isProblem(422, "payment-not-failable");
        commandExample("approve-review", "approveReview").isProblem(422, "payment-not-in-review");
        commandExample("reject-review", "rejectReview").isProblem(422, "payment-not-in-review");
    }

    @Test
    void a_payment_is_requested_held_approved_processed_captured_and_refunded() {
        api.post("/api/payments", "{\"paymentId\":\"p\",\"amount\":\"10000.00\",\"currency\":\"EUR\"}")
                .hasStatus(201);
        step("approve-review", "{\"role\":\"MANAGER\"}", "X-User-Id", "demo-user")
                .isProblem(422, "approver-is-requester");
        step("approve-review", "{\"role\":\"MANAGER\"}", "X-User-Id", "ada").hasStatus(200);
        step("process", "{\"amount\":\"10000\",\"currency\":\"EUR\"}").hasStatus(200);
        step("capture", "{}").hasStatus(200);
        step("capture", "{}").hasStatus(200).hasHeader("ETag", application.etag(5));
        step("refund", "{\"amount\":\"4000\",\"currency\":\"EUR\"}").hasStatus(200);
        step("refund", "{\"amount\":\"6000.01\",\"currency\":\"EUR\"}").isProblem(422, "refund-exceeds-capture");
        var last = step("refund", "{\"amount\":\"6000\",\"currency\":\"EUR\"}").hasStatus(200);

        var payment =
                api.get("/api/payments/p?atLeast=" + last.text("position")).hasStatus(200);
        assertThat(payment.text("status")).isEqualTo("REFUNDED");
        assertThat(payment.text("requestedBy")).isEqualTo("demo-user");
        assertThat(api.get("/api/payments/p?atRevision=2").text("status")).isEqualTo("IN_REVIEW");
        assertThat(api.get("/api/payments/p?atRevision=2").text("requiredRole")).isEqualTo("MANAGER");
        assertThat(types(api.get("/api/payments/p/history").json().valueStream()))
                .containsExactly(
                        "PaymentRequested",
                        "PaymentHeldForReview",
                        "PaymentReviewApproved",
                        "PaymentProcessed",
                        "PaymentCaptured",
                        "PaymentRefunded",
                        "PaymentRefunded");
    }

    @Test
    void well_formed_amounts_that_break_a_rule_are_refused_by_the_rule() {
        process("p", "{\"amount\":\"0\",\"currency\":\"EUR\"}").isProblem(422, "amount-not-positive");
        process("p", "{\"amount\":\"-0.01\",\"currency\":\"EUR\"}").isProblem(422, "amount-not-positive");
        process("p", "{\"amount\":\"1.5\",\"currency\":\"JPY\"}").isProblem(422, "amount-scale");
        process("p", "{\"amount\":\"0.001\",\"currency\":\"EUR\"}").isProblem(422, "amount-scale");
        process("p", "{\"amount\":\"1\",\"currency\":\"XXX\"}").isProblem(422, "currency-not-supported");
        assertThat(application.store.reader().head()).isZero();
    }

    @Test
    void a_repeated_request_is_answered_again_and_done_once() {
        var first = api.post("/api/payments", HUNDRED, "Idempotency-Key", "k").hasStatus(201);
        var again =
                api.post("/api/payments", " " + HUNDRED, "Idempotency-Key", "k").hasStatus(201);

        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        again.hasHeader("Idempotency-Replayed", "true")
                .hasHeader("Location", first.header("Location").orElseThrow())
                .hasJson(first.json());
        assertThat(application.store.reader().head()).isEqualTo(1);

        api.post("/api/payments", HUNDRED.replace("EUR", "USD"), "Idempotency-Key", "k")
                .isProblem(422, "idempotency-key-reused");
        api.post("/api/payments", HUNDRED, "Idempotency-Key", "k", "X-User-Id", "another")
                .hasStatus(201);
    }

    @Test
    void a_refusal_is_remembered_too() {
        api.post("/api/payments/p/capture", "{}", "Idempotency-Key", "k").isProblem(404, "payment-not-found");
        process("p", HUNDRED).hasStatus(201);

        api.post("/api/payments/p/capture", "{}", "Idempotency-Key", "k")
                .isProblem(404, "payment-not-found")
                .hasHeader("Idempotency-Replayed", "true");
        api.post("/api/payments/p/capture", "{}", "Idempotency-Key", "another").hasStatus(200);
    }

    @Test
    void an_expected_revision_is_held_to() {
        process("p", HUNDRED).hasHeader("ETag", application.etag(1));

        api.post("/api/payments/p/capture", "{}", "If-Match", "\"2\"").isProblem(412, "revision-mismatch");
        api.post("/api/payments/p/capture", "{}", "If-Match", application.etag(1))
                .hasHeader("ETag", application.etag(2));
        api.post("/api/payments/p/refund", "{\"amount\":\"1\",\"currency\":\"EUR\"}", "If-Match", "*")
                .hasStatus(200);
        api.post("/api/payments/q/capture", "{}", "If-Match", "*").isProblem(404, "payment-not-found");
    }

    @Test
    void an_atomic_batch_leaves_nothing_where_one_is_refused() {
        var reply = api.post("/api/payments/batch", """
                {"atomic":true,"commands":[{"paymentId":"a","amount":"1","currency":"EUR"},
                                           {"paymentId":"b","amount":"0","currency":"EUR"}]}""");

        assertThat(reply.hasStatus(200).json().required("accepted").asInt()).isZero();
        assertThat(application.store.reader().head()).isZero();
    }

    @Test
    void a_conversation_is_found_by_its_id_and_its_trace() {
        api.post(
                        "/api/payments/p/process",
                        HUNDRED,
                        "traceparent",
                        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .hasHeader("X-Correlation-Id", "0af7651916cd43dd8448eb211c80319c");
        api.post("/api/payments/q/process", HUNDRED, "traceparent", "00-nonsense")
                .hasHeader("X-Correlation-Id", "id-2");

        var found = api.get("/api/events?correlationId=0af7651916cd43dd8448eb211c80319c");

        assertThat(found.json().required("items")).hasSize(1);
        assertThat(found.json().at("/items/0/causationId"))
                .isEqualTo(found.json().at("/items/0/metadata/commandId"));
    }

    @Test
    void pages_lead_through_all_events_in_both_orders_while_others_are_appended() {
        for (int i = 1; i <= 5; i++) {
            process("payment-" + i, HUNDRED);
        }

        assertThat(walk("/api/events?limit=2")).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(walk("/api/events?limit=2&order=desc")).containsExactly(7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void a_cursor_of_another_question_or_a_mangled_one_is_400() {
        process("a", HUNDRED);
        process("b", HUNDRED);
        application.catchUp();
        var cursor = api.get("/api/events?limit=1&type=PaymentProcessed").text("next");

        api.get("/api/events?limit=5&type=PaymentProcessed&cursor=" + cursor).hasStatus(200);
        var foreign = List.of(
                "/api/events?cursor=" + cursor,
                "/api/events?type=PaymentProcessed&order=desc&cursor=" + cursor,
                "/api/payments?cursor=" + cursor,
                "/api/events?type=PaymentProcessed&cursor=" + cursor.substring(1),
                "/api/events?type=PaymentProcessed&cursor=" + cursor + "A",
                "/api/events?type=PaymentProcessed&cursor=" + mangled(cursor));
        assertThat(foreign)
                .allSatisfy(path -> assertThat(api.get(path).errors()).containsExactly("cursor:malformed"));
    }

    private List<Integer> walk(String path) {
        var positions = new ArrayList<Integer>();
        for (var page = api.get(path); ; page = api.get(next(page))) {
            page.hasStatus(200)
                    .json()
                    .required("items")
                    .forEach(item -> positions.add(item.required("position").asInt()));
            if (page.header("Link").isEmpty()) {
                return positions;
            }
            // Appends two events once: reading forwards includes them, reading backwards has begun before them.
            if (application.store.reader().head() == 5) {
                process("payment-6", HUNDRED);
                process("payment-7", HUNDRED);
            }
        }
    }

    private static String next(Reply page) {
        var link = Pattern.compile("<(.*)>; rel=\"next\"")
                .matcher(page.header("Link").orElseThrow());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String mangled(String cursor) {
        return (cursor.charAt(5) == 'x' ? 'y' : 'x') + cursor.substring(1);
    }

    private Reply process(String id, String body) {
        return api.post("/api/payments/" + id + "/process", body, IN_CONVERSATION);
    }

    private Reply step(String verb, String body, String... headers) {
        return api.post("/api/payments/p/" + verb, body, headers);
    }

    private Reply commandExample(String verb, String operation) {
        return requestExample(
                "/paths/~1api~1payments~1{id}~1" + verb + "/post", operation, "/api/payments/payment-123/" + verb);
    }

    private Reply requestExample(String operation, String name, String path) {
        return api.post(path, example(operation + "/requestBody/content/application~1json/examples/" + name));
    }

    private static String example(String pointer) {
        return Contract.example(pointer).toString();
    }

    private static List<String> types(java.util.stream.Stream<tools.jackson.databind.JsonNode> events) {
        return events.map(event -> event.required("type").asString()).toList();
    }
}
