package com.gyroscops.application.billing.payment;

import static com.gyroscops.application.testing.Say.by;
import static com.gyroscops.application.testing.Say.payment;
import static com.gyroscops.application.testing.Say.process;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Payments;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivated;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.GetDocument;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaymentUseCasesTest {

    private static final PaymentId ID = payment("payment-123");

    private final Payments payments = new Payments();

    @AfterEach
    void stop() {
        payments.close();
    }

    @Test
    void processing_a_payment_leaves_a_history_of_one_processed_payment() {
        payments.commands.single().handle(by(process("payment-123", "100.00")));

        var history = payments.ask(payments.queries.history(), new GetPaymentHistory(ID, 1, 500));

        assertThat(history)
                .hasValueSatisfying(
                        events -> assertThat(events).extracting(EventView::type).containsExactly("PaymentProcessed"));
    }

    /// The commands of one life that has room for all of them, and how many events each leads to on payments that are
    /// ready for it.
    @Test
    void every_command_of_a_payment_has_a_handler_behind_the_one_door() {
        var grace = new UserId("grace");
        var commands = List.<PaymentCommand>of(
                Say.request(payment("a"), Say.eur("20000")),
                new ApproveReview(payment("a"), ReviewerRole.MANAGER, grace, Optional.empty()),
                process(payment("a"), Say.eur("20000")),
                new CapturePayment(payment("a"), Optional.empty()),
                new RefundPayment(payment("a"), Say.eur("1.00")),
                Say.request(payment("b"), Say.eur("20000")),
                new RejectReview(payment("b"), ReviewerRole.MANAGER, grace, Optional.empty()),
                Say.request(payment("c"), Say.eur("1.00")),
                new CancelPayment(payment("c"), Optional.empty()),
                Say.request(payment("d"), Say.eur("1.00")),
                new FailPayment(payment("d"), Optional.empty()));
        var handled = commands.stream()
                .filter(command ->
                        payments.commands.single().handle(by(command)).isRight())
                .map(Object::getClass)
                .collect(Collectors.toSet());

        assertThat(handled).containsExactlyInAnyOrder(PaymentCommand.class.getPermittedSubclasses());
    }

    @Test
    void nothing_but_requesting_and_processing_finds_a_payment_that_is_not_there() {
        var capture = payments.commands.single().handle(by(new CapturePayment(ID, Optional.empty())));

        assertThat(capture.fold(failure -> failure.toString(), Object::toString))
                .contains("PaymentNotFound");
        assertThat(payments.ask(payments.queries.documents().get(), new GetDocument<>(ID))).isEmpty();
        assertThat(payments.ask(payments.queries.history(), new GetPaymentHistory(ID, 1, 500)))
                .isEmpty();
    }

    @Test
    void a_history_may_begin_later_and_even_after_its_end() {
        payments.commands.single().handle(by(process("payment-123", "100.00")));
        payments.commands.single().handle(by(new CapturePayment(ID, Optional.empty())));

        assertThat(payments.ask(payments.queries.history(), new GetPaymentHistory(ID, 2, 500)))
                .hasValueSatisfying(events -> assertThat(events).hasSize(1));
        assertThat(payments.ask(payments.queries.history(), new GetPaymentHistory(ID, 3, 500)))
                .hasValueSatisfying(events -> assertThat(events).isEmpty());
    }

    @Test
    void an_event_is_shown_with_its_whole_envelope() {
        payments.commands.single().handle(by(process("payment-123", "100.00")));

        var event = payments.store.log().getFirst();
        assertThat(payments.ask(payments.queries.history(), new GetPaymentHistory(ID, 1, 500)))
                .contains(List.of(new EventView(
                        event.id().toString(),
                        1,
                        "Payment",
                        "payment-123",
                        1,
                        "PaymentProcessed",
                        3,
                        event.timestamp(),
                        "correlation-1",
                        "cause-1",
                        List.of("payment:payment-123", "organization:acme", "payer:alice"),
                        Map.of(),
                        Map.of("organizationId", "acme", "userId", "alice", "commandId", "command-1"))));
    }

    @Test
    void the_view_of_a_held_payment_says_who_pays_and_who_has_to_look_at_it() {
        var workflow = Optional.of(new WorkflowId("workflow-7"));
        payments.store.append(AppendRequest.to(
                WORKFLOW.stream("workflow-7"),
                new Any(),
                List.of(Say.event(new WorkflowActivated(workflow.orElseThrow())))));
        var paula = new UserId("paula");
        payments.commands
                .single()
                .handle(by(new RequestPayment(ID, Say.ACME_ID, paula, workflow, Say.eur("100000"), Say.ALICE)));

        assertThat(payments.ask(payments.queries.documents().get(), new GetDocument<>(ID))).hasValueSatisfying(view -> {
            assertThat(view.status()).isEqualTo(PaymentStatus.IN_REVIEW);
            assertThat(view.requiredRole()).contains(ReviewerRole.DIRECTOR);
            assertThat(view.requestedBy()).contains(Say.ALICE);
            assertThat(view.organizationId()).isEqualTo(Say.ACME_ID);
            assertThat(view.payerId()).isEqualTo(paula);
            assertThat(view.workflowId()).isEqualTo(workflow);
            assertThat(view.revision()).isEqualTo(2);
        });
    }

    @Test
    void payments_are_found_by_status_and_currency() {
        Stream.of(process("a", "1.00"), process("b", "20000.00"))
                .forEach(command -> payments.commands.single().handle(by(command)));

        assertThat(idsOf(Set.of(PaymentStatus.IN_REVIEW), Set.of())).containsExactly("b");
        assertThat(idsOf(Set.of(), Set.of(Currency.EUR))).containsExactly("a", "b");
        assertThat(idsOf(Set.of(PaymentStatus.AUTHORIZED), Set.of(Currency.USD)))
                .isEmpty();
    }

    private List<String> idsOf(Set<PaymentStatus> statuses, Set<Currency> currencies) {
        var query = DocumentQuery.<PaymentView>all(Optional.empty(), 10)
                .where(PaymentDocuments.STATUS, statuses)
                .where(PaymentDocuments.CURRENCY, currencies);
        return payments.ask(payments.queries.documents().page(), query).documents().stream()
                .map(view -> view.paymentId().value())
                .toList();
    }
}
