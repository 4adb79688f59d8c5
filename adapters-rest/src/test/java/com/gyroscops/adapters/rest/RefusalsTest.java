package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.Contract;
import com.gyroscops.adapters.rest.testing.Json;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Script;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountMismatch;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountNotPositive;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountScale;
import com.gyroscops.domain.billing.payment.PaymentRejection.ApproverIsRequester;
import com.gyroscops.domain.billing.payment.PaymentRejection.CurrencyNotSupported;
import com.gyroscops.domain.billing.payment.PaymentRejection.CustomerInDefault;
import com.gyroscops.domain.billing.payment.PaymentRejection.LimitExceeded;
import com.gyroscops.domain.billing.payment.PaymentRejection.NoActiveWorkflow;
import com.gyroscops.domain.billing.payment.PaymentRejection.OrganizationInDefault;
import com.gyroscops.domain.billing.payment.PaymentRejection.OrganizationSuspended;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentAlreadyExists;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentImmutable;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotAuthorized;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotCancellable;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotCaptured;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotFailable;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotFound;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotInReview;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotPending;
import com.gyroscops.domain.billing.payment.PaymentRejection.RefundExceedsCapture;
import com.gyroscops.domain.billing.payment.PaymentRejection.RoleInsufficient;
import com.gyroscops.domain.billing.payment.PaymentRejection.WorkflowSuspended;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.command.CommandFailure.FactsChanged;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Conflict;
import com.gyroscops.eventsourcing.command.CommandFailure.IdempotencyKeyReused;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreFull;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreUnavailable;
import com.gyroscops.eventsourcing.command.RejectionCode;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.query.ReadModelBehind;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RefusalsTest {

    private static final PaymentId ID = new PaymentId("payment-123");
    private static final Money FORTY = Money.of("40.00", Currency.EUR);
    private static final Money HUNDRED = Money.of("100.00", Currency.EUR);

    static final List<PaymentRejection> REJECTIONS = List.of(
            new PaymentNotFound(ID),
            new PaymentAlreadyExists(ID, PaymentStatus.PENDING),
            new AmountNotPositive(Money.of("-1", Currency.EUR)),
            new CurrencyNotSupported(new Currency("XXX")),
            new AmountScale(Money.of("1.5", Currency.JPY), 0),
            new AmountMismatch(HUNDRED, FORTY),
            new PaymentNotPending(ID, PaymentStatus.AUTHORIZED),
            new PaymentNotInReview(ID, PaymentStatus.PENDING),
            new RoleInsufficient(ReviewerRole.DIRECTOR, ReviewerRole.MANAGER),
            new ApproverIsRequester(new UserId("ada")),
            new PaymentNotAuthorized(ID, PaymentStatus.PENDING),
            new PaymentNotCaptured(ID, PaymentStatus.AUTHORIZED),
            new PaymentNotCancellable(ID, PaymentStatus.COMPLETED),
            new PaymentNotFailable(ID, PaymentStatus.COMPLETED),
            new PaymentImmutable(ID, Currency.EUR, Currency.USD),
            new RefundExceedsCapture(HUNDRED, FORTY, HUNDRED),
            new OrganizationSuspended(new OrganizationId("acme")),
            new OrganizationInDefault(new OrganizationId("acme")),
            new CustomerInDefault(new UserId("ada")),
            new NoActiveWorkflow(new WorkflowId("workflow-7")),
            new WorkflowSuspended(new WorkflowId("workflow-7")),
            new LimitExceeded(HUNDRED, FORTY, HUNDRED));

    private final Script script = new Script();
    private final LocalServer server = new LocalServer(script);
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_table_has_every_refusal_of_the_domain() {
        assertThat(REJECTIONS)
                .extracting(Object::getClass)
                .map(Class::getName)
                .containsExactlyInAnyOrderElementsOf(List.of(PaymentRejection.class.getPermittedSubclasses()).stream()
                        .map(Class::getName)
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("REJECTIONS")
    void a_rule_refuses_with_422_and_its_code_and_an_unknown_payment_is_404(PaymentRejection rejection) {
        script.command = _ -> Either.left(new Rejected<>(rejection));

        var status = rejection instanceof PaymentNotFound ? 404 : 422;
        var reply = capture().isProblem(status, RejectionCode.of(rejection));

        assertThat(reply.header("Idempotency-Replayed")).isEmpty();
        assertThat(server.failures).isEmpty();
        assertThat(server.answered).containsExactly("capturePayment " + status);
    }

    @Test
    void the_facts_of_a_refusal_are_members_of_its_document() {
        script.command = _ -> Either.left(new Rejected<>(new RefundExceedsCapture(HUNDRED, FORTY, HUNDRED)));

        capture().hasJson(Json.of("""
            {'type':'/problems/refund-exceeds-capture','title':'Refund exceeds capture','status':422,
             'detail':'The refund exceeds the captured amount: 100.00 EUR captured, 40.00 EUR already refunded.',
             'instance':'/api/payments/payment-123/capture','code':'refund-exceeds-capture','correlationId':'c',
             'captured':{'amount':'100.00','currency':'EUR'},
             'alreadyRefunded':{'amount':'40.00','currency':'EUR'},
             'asked':{'amount':'100.00','currency':'EUR'}}\
            """));
    }

    @Test
    void an_exceeded_limit_names_the_limit_and_what_is_open() {
        var most = Money.of("500.00", Currency.EUR);
        var open = Money.of("300.00", Currency.EUR);
        script.command = _ -> Either.left(new Rejected<>(new LimitExceeded(most, open, open)));

        api.post(
                        "/api/payments/payment-124/process",
                        "{\"amount\":\"300\",\"currency\":\"EUR\"}",
                        "X-Correlation-Id",
                        "conversation-1")
                .hasJson(Contract.example(
                        "/components/responses/Refused/content/application~1problem+json/examples/limitExceeded"));
    }

    @Test
    void the_status_of_the_payment_does_not_hide_the_status_of_the_problem() {
        script.command = _ -> Either.left(new Rejected<>(new PaymentNotPending(ID, PaymentStatus.AUTHORIZED)));

        api.post(
                        "/api/payments/payment-123/process",
                        "{\"amount\":\"1\",\"currency\":\"EUR\"}",
                        "X-Correlation-Id",
                        "conversation-1")
                .hasJson(Contract.example(
                        "/components/responses/Refused/content/application~1problem+json/examples/notPending"));
    }

    @Test
    void an_expected_revision_that_has_passed_is_412_with_the_facts() {
        script.command = _ -> conflict();

        api.post("/api/payments/payment-123/capture", "{}", "If-Match", "\"7\"", "X-Correlation-Id", "conversation-1")
                .isProblem(412, "revision-mismatch")
                .hasJson(Contract.example(
                        "/components/responses/RevisionMismatch/content/application~1problem+json/examples/mismatch"));
    }

    @Test
    void a_race_that_is_lost_without_a_condition_is_409_with_the_facts() {
        script.command = _ -> conflict();

        var reply = capture().isProblem(409, "concurrent-modification");

        assertThat(reply.text("stream")).isEqualTo("Payment/payment-123");
        assertThat(reply.json().required("expected").asLong()).isEqualTo(7);
        assertThat(reply.json().required("actual").asLong()).isEqualTo(1);
    }

    @Test
    void a_key_of_another_request_is_422() {
        script.command = _ -> Either.left(new IdempotencyKeyReused<>("k"));

        assertThat(capture().isProblem(422, "idempotency-key-reused").text("key"))
                .isEqualTo("k");
    }

    @Test
    void a_store_without_room_is_507_with_the_facts() {
        script.command = _ -> Either.left(new StoreFull<>(187_904_000, 187_904_819));

        api.post("/api/payments/payment-123/capture", "{}", "X-Correlation-Id", "conversation-1")
                .isProblem(507, "store-full")
                .hasJson(Contract.example(
                        "/components/responses/StoreFull/content/application~1problem+json/examples/full"));
        assertThat(server.failures).isEmpty();
    }

    @Test
    void an_unavailable_store_is_503_for_commands_and_queries_and_says_when_to_ask_again() {
        script.command = _ -> Either.left(new StoreUnavailable<>(new StoreUnavailableException("busy")));
        script.unavailable = Optional.of(new StoreUnavailableException("busy"));

        api.post("/api/payments/payment-123/capture", "{}", "X-Correlation-Id", "conversation-1")
                .isProblem(503, "store-unavailable")
                .hasHeader("Retry-After", "1")
                .hasJson(
                        Contract.example(
                                "/components/responses/StoreUnavailable"
                                        + "/content/application~1problem+json/examples/unavailable"));
        api.get("/api/payments/payment-123").isProblem(503, "store-unavailable").hasHeader("Retry-After", "1");
        api.get("/api/events").isProblem(503, "store-unavailable");
        assertThat(server.failures).isEmpty();
    }

    @Test
    void a_query_that_has_not_caught_up_is_503_and_says_when_to_ask_again() {
        script.behind = Optional.of(new ReadModelBehind(9, 4));

        var reply = api.get("/api/payments/p?atLeast=9").isProblem(503, "not-caught-up");

        reply.hasHeader("Retry-After", "1").hasHeader("X-Position", "4");
        assertThat(reply.json().required("atLeast").asLong()).isEqualTo(9);
        assertThat(reply.json().required("reached").asLong()).isEqualTo(4);
    }

    @Test
    void a_bug_is_500_without_a_word_of_it_and_is_reported_with_the_correlation() {
        script.command = _ -> {
            throw new IllegalStateException("secret of com.gyroscops");
        };

        var reply = capture().isProblem(500, "internal-error");

        assertThat(reply.body()).doesNotContain("secret");
        assertThat(server.failures).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(server.answered).containsExactly("capturePayment 500");
    }

    @Test
    void facts_that_kept_changing_are_a_conflict_to_try_again() {
        script.command = _ -> Either.left(new FactsChanged<>(17));

        var reply = capture().isProblem(409, "concurrent-modification");

        assertThat(reply.json().required("position").asLong()).isEqualTo(17);
    }

    private com.gyroscops.adapters.rest.testing.Reply capture() {
        return api.post("/api/payments/payment-123/capture", "{}", "X-Correlation-Id", "c");
    }

    private static <A> Either<CommandFailure<PaymentRejection>, A> conflict() {
        return Either.left(new Conflict<>(new StreamId("Payment", "payment-123"), new Exactly(7), 1));
    }
}
