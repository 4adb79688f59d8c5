package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.Json;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Samples;
import com.gyroscops.adapters.rest.testing.Script;
import com.gyroscops.application.billing.payment.ProcessPayments;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountNotPositive;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.command.BatchReceipt;
import com.gyroscops.eventsourcing.command.BatchReceipt.RejectedItem;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.Precondition;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.ExpectedRevision.StreamExists;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandsTest {

    private static final PaymentId ID = new PaymentId("payment-123");
    private static final OrganizationId ORGANIZATION = new OrganizationId("demo-org");
    private static final UserId USER = new UserId("demo-user");
    private static final Money HUNDRED = Money.of("100.00", Currency.EUR);
    private static final String HUNDRED_JSON = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";

    private final Script script = new Script();
    private final LocalServer server = new LocalServer(script);
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("process", HUNDRED_JSON, new ProcessPayment(ID, ORGANIZATION, USER, HUNDRED, USER)),
                Arguments.of("refund", HUNDRED_JSON, new RefundPayment(ID, HUNDRED)),
                Arguments.of(
                        "approve-review",
                        "{\"role\":\"MANAGER\",\"reason\":\"known\"}",
                        new ApproveReview(ID, ReviewerRole.MANAGER, USER, Optional.of("known"))),
                Arguments.of(
                        "reject-review",
                        "{\"role\":\"DIRECTOR\"}",
                        new RejectReview(ID, ReviewerRole.DIRECTOR, USER, Optional.empty())),
                Arguments.of("capture", "{}", new CapturePayment(ID, Optional.empty())),
                Arguments.of("cancel", "{\"reason\":\"r\"}", new CancelPayment(ID, Optional.of("r"))),
                Arguments.of("fail", "{\"reason\":\"é😀\"}", new FailPayment(ID, Optional.of("é😀"))));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_is_the_command_that_it_says(String verb, String body, PaymentCommand wanted) {
        script.command = _ -> Samples.receipt(2, "PaymentRefunded");

        api.post("/api/payments/payment-123/" + verb, body).hasStatus(200);

        assertThat(sent().command()).isEqualTo(wanted);
    }

    @Test
    void a_request_names_its_payment_or_is_given_a_name() {
        script.command = _ -> Samples.receipt(1, "PaymentRequested");

        api.post(
                        "/api/payments",
                        "{\"paymentId\":\"payment-123\",\"amount\":\"1\",\"currency\":\"EUR\",\"workflowId\":\"w\"}")
                .hasStatus(201);
        api.post("/api/payments", HUNDRED_JSON).hasStatus(201);

        assertThat(script.commands.getFirst().command())
                .isEqualTo(new RequestPayment(
                        ID, ORGANIZATION, USER, Optional.of(new WorkflowId("w")), Money.of("1", Currency.EUR), USER));
        assertThat(script.commands.getLast().command())
                .isInstanceOfSatisfying(
                        RequestPayment.class,
                        command -> assertThat(command.paymentId().value()).startsWith("id-"));
    }

    @Test
    void another_user_than_the_sender_may_pay() {
        script.command = _ -> Samples.receipt(1, "PaymentRequested");

        api.post(
                        "/api/payments",
                        "{\"paymentId\":\"payment-123\",\"amount\":\"100\",\"currency\":\"EUR\",\"payerId\":\"paula\"}",
                        "X-Organization-Id",
                        "acme")
                .hasStatus(201);

        assertThat(sent().command())
                .isEqualTo(new RequestPayment(
                        ID, new OrganizationId("acme"), new UserId("paula"), Optional.empty(), HUNDRED, USER));
    }

    @Test
    void the_answer_says_what_happened_and_where_to_look() {
        script.command = _ -> Samples.receipt(1, "PaymentProcessed");

        api.post("/api/payments/payment-123/process", HUNDRED_JSON)
                .hasStatus(201)
                .hasHeader("ETag", Samples.etag(1))
                .hasHeader("X-Position", "1")
                .hasHeader("Location", "/api/payments/payment-123")
                .hasJson(Json.of("""
                    {'paymentId':'payment-123','revision':1,'position':1,
                     'events':[{'eventId':'00000000-0000-0000-0000-000000000001','type':'PaymentProcessed'}]}\
                    """));
    }

    @Test
    void processing_is_201_only_where_the_payment_is_new() {
        script.command = _ -> Samples.receipt(2, "PaymentRequested", "PaymentHeldForReview");
        api.post("/api/payments/payment-123/process", HUNDRED_JSON).hasStatus(201);

        script.command = _ -> Samples.receipt(2, "PaymentProcessed");
        assertThat(api.post("/api/payments/payment-123/process", HUNDRED_JSON)
                        .hasStatus(200)
                        .header("Location"))
                .isEmpty();
    }

    @Test
    void what_was_already_so_is_accepted_without_events() {
        script.command = _ -> Samples.receipt(3);

        var reply = api.post("/api/payments/payment-123/capture", "{}").hasStatus(200);

        assertThat(reply.json().required("events").isEmpty()).isTrue();
    }

    @Test
    void the_sender_comes_from_headers_and_is_the_demo_user_otherwise() {
        script.command = _ -> Samples.receipt(3);

        api.post("/api/payments/p/capture", "{}");
        api.post("/api/payments/p/capture", "{}", "X-Organization-Id", "acme", "X-User-Id", "ada");

        assertThat(metadata(0).organizationId()).isEqualTo("demo-org");
        assertThat(metadata(0).userId()).isEqualTo(USER.value());
        assertThat(metadata(1).organizationId()).isEqualTo("acme");
        assertThat(metadata(1).userId()).isEqualTo("ada");
    }

    @Test
    void the_cause_is_the_command_itself_where_none_is_named() {
        script.command = _ -> Samples.receipt(3);

        api.post("/api/payments/p/capture", "{}", "X-Correlation-Id", "c");
        api.post("/api/payments/p/capture", "{}", "X-Causation-Id", "event-1");

        assertThat(metadata(0).correlationId()).isEqualTo(MessageId.of("c"));
        assertThat(metadata(0).causationId()).isEqualTo(metadata(0).commandId());
        assertThat(metadata(1).causationId()).isEqualTo(MessageId.of("event-1"));
        assertThat(metadata(1).commandId()).isNotEqualTo(metadata(0).commandId());
    }

    @Test
    void if_match_is_what_the_client_expects() {
        script.command = _ -> Samples.receipt(3);

        api.post("/api/payments/p/capture", "{}");
        api.post("/api/payments/p/capture", "{}", "If-Match", "\"7\"");
        api.post("/api/payments/p/capture", "{}", "If-Match", "*");

        assertThat(metadata(0).precondition()).isEmpty();
        assertThat(metadata(1).precondition()).contains(Precondition.of(new Exactly(7)));
        assertThat(metadata(2).precondition()).contains(Precondition.of(new StreamExists()));
    }

    @Test
    void equal_requests_have_one_fingerprint_however_they_are_written() {
        script.command = _ -> Samples.receipt(1, "PaymentRequested");
        var other = "{ \"currency\" : \"\\u0045UR\", \"amount\":\"100.00\" }";

        api.post("/api/payments", HUNDRED_JSON, "Idempotency-Key", "k");
        api.post("/api/payments", other, "Idempotency-Key", "k", "X-Correlation-Id", "another");

        assertThat(fingerprint(0)).isEqualTo(fingerprint(1)).hasSize(64);
        assertThat(metadata(0).idempotency().orElseThrow().key()).isEqualTo("k");
    }

    @Test
    void another_operation_payment_body_or_condition_is_another_request() {
        script.command = _ -> Samples.receipt(3);

        api.post("/api/payments/p/process", HUNDRED_JSON, "Idempotency-Key", "k");
        api.post("/api/payments/q/process", HUNDRED_JSON, "Idempotency-Key", "k");
        api.post("/api/payments/p/refund", HUNDRED_JSON, "Idempotency-Key", "k");
        api.post("/api/payments/p/process", HUNDRED_JSON.replace("EUR", "USD"), "Idempotency-Key", "k");
        api.post("/api/payments/p/process", HUNDRED_JSON, "Idempotency-Key", "k", "If-Match", "\"1\"");

        assertThat(Stream.of(0, 1, 2, 3, 4).map(this::fingerprint)).doesNotHaveDuplicates();
    }

    @Test
    void a_replayed_answer_says_so_and_names_the_payment_of_the_first() {
        script.command = _ -> Samples.receipt(1, "PaymentRequested").map(Receipt::asReplayed);

        var reply =
                api.post("/api/payments", HUNDRED_JSON, "Idempotency-Key", "k").hasStatus(201);

        reply.hasHeader("Idempotency-Replayed", "true").hasHeader("Location", "/api/payments/payment-123");
        assertThat(reply.text("paymentId")).isEqualTo("payment-123");
    }

    @Test
    void a_replayed_refusal_says_so_too() {
        script.command = _ -> Either.left(new Rejected<PaymentRejection>(new AmountNotPositive(HUNDRED), true));

        api.post("/api/payments/p/process", HUNDRED_JSON, "Idempotency-Key", "k")
                .isProblem(422, "amount-not-positive")
                .hasHeader("Idempotency-Replayed", "true");
    }

    @Test
    void a_batch_is_answered_with_its_refusals_by_index() {
        var zero = Money.zero(Currency.EUR);
        script.batch = _ -> Either.right(new BatchReceipt<PaymentRejection>(
                1, List.of(new RejectedItem<>(1, new Rejected<>(new AmountNotPositive(zero)))), 1, 9, false));

        api.post("/api/payments/batch", """
            {"atomic":false,"commands":[
             {"paymentId":"payment-123","amount":"100","currency":"EUR"},
             {"paymentId":"b","amount":"0","currency":"EUR"}]}\
            """)
                .hasStatus(200)
                .hasHeader("X-Position", "9")
                .hasJson(Json.of("""
                    {'accepted':1,'rejected':[{'index':1,'code':'amount-not-positive',
                     'detail':'The amount must be greater than zero; it is 0.00 EUR.'}],'position':9}\
                    """));

        assertThat(script.commands.getFirst().command())
                .isEqualTo(new ProcessPayments(
                        List.of(
                                new ProcessPayment(ID, ORGANIZATION, USER, HUNDRED, USER),
                                new ProcessPayment(new PaymentId("b"), ORGANIZATION, USER, zero, USER)),
                        false));
    }

    private CommandEnvelope<?> sent() {
        assertThat(script.commands).hasSize(1);
        return script.commands.getFirst();
    }

    private CommandMetadata metadata(int index) {
        return script.commands.get(index).metadata();
    }

    private String fingerprint(int index) {
        return metadata(index).idempotency().orElseThrow().fingerprint();
    }
}
