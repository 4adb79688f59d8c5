package com.gyroscops.application.workflow.activation;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.resources.region.RegionAggregate.REGION;
import static com.gyroscops.application.testing.Say.ACME_ID;
import static com.gyroscops.application.testing.Say.ALICE;
import static com.gyroscops.application.testing.Say.eur;
import static com.gyroscops.application.testing.Say.payment;
import static com.gyroscops.application.testing.Say.request;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Contexts;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewApproved;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionUnavailable;
import com.gyroscops.domain.resources.region.RegionCommand.OpenRegion;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationFailed;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationRequested;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowSuspended;
import com.gyroscops.domain.workflow.activation.Activation;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaid;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentAwaited;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationRegionLost;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationSuspended;
import com.gyroscops.domain.workflow.activation.ActivationId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.testkit.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The process with the real workflows, regions and payments.
class ActivationProcessTest {

    private static final RegionId WEST = new RegionId("eu-west");
    private static final RegionId NORTH = new RegionId("eu-north");
    private static final WorkflowId W1 = new WorkflowId("workflow-1");
    private static final WorkflowId W2 = new WorkflowId("workflow-2");
    private static final WorkflowId W3 = new WorkflowId("workflow-3");

    private final Contexts contexts =
            new Contexts(List.of(ActivationProcess.POLICY), List.of(ActivationProcess.DEADLINE));

    ActivationProcessTest() {
        contexts.alice(REGION, new OpenRegion(WEST, "West", 10));
        contexts.alice(REGION, new OpenRegion(NORTH, "North", 10));
        List.of(W1, W2, W3)
                .forEach(workflow -> contexts.alice(WORKFLOW, new CreateWorkflow(workflow, ACME_ID, ALICE, "Import")));
    }

    @Test
    void a_request_leads_to_capacity_an_active_workflow_and_a_processed_payment() {
        var before = contexts.store.head();

        activate(W1, WEST, 4, "100.00");

        assertThat(contexts.names(before))
                .containsExactly(
                        "WorkflowActivationRequested",
                        "ActivationStarted",
                        "ActivationStepRequested",
                        "CapacityReserved",
                        "ActivationStepCompleted",
                        "ActivationStepRequested",
                        "WorkflowActivated",
                        "ActivationStepCompleted",
                        "ActivationStepRequested",
                        "PaymentRequested",
                        "ActivationStepCompleted",
                        "ActivationPaymentAwaited",
                        "ActivationStepRequested",
                        "PaymentProcessed",
                        "ActivationStepCompleted");
    }

    @Test
    void an_activation_is_named_after_its_request_and_its_payment_after_the_activation() {
        activate(W1, WEST, 4, "100.00");

        var request = contexts.store.log().stream()
                .filter(event -> event.data() instanceof WorkflowActivationRequested)
                .findFirst()
                .orElseThrow();
        var id = new ActivationId("activation-" + request.id());
        assertThat(contexts.events(ActivationStarted.class))
                .containsExactly(new ActivationStarted(id, W1, ACME_ID, ALICE, WEST, 4, eur("100.00")));
        assertThat(contexts.events(PaymentRequested.class)).singleElement().satisfies(requested -> {
            assertThat(requested.paymentId()).isEqualTo(new PaymentId(id.value()));
            assertThat(requested.organizationId()).isEqualTo(ACME_ID);
            assertThat(requested.payerId()).isEqualTo(ALICE);
            assertThat(requested.requestedBy()).isEqualTo(ALICE);
            assertThat(requested.workflowId()).contains(W1);
            assertThat(requested.amount()).isEqualTo(eur("100.00"));
        });
        assertThat(contexts.store.log())
                .extracting(event -> event.metadata().correlationId())
                .containsOnly(request.metadata().correlationId());
    }

    @Test
    void a_captured_payment_ends_the_activation_as_paid() {
        activate(W1, WEST, 4, "100.00");
        contexts.alice(PAYMENT, new CapturePayment(paymentOf(W1), Optional.empty()));

        contexts.runPolicies();

        assertThat(contexts.names(0)).endsWith("PaymentCaptured", "ActivationPaymentCaptured", "ActivationPaid");
        contexts.clock.move(Duration.ofDays(30));
        assertThat(contexts.giveDeadlines()).isZero();
    }

    @Test
    void a_region_without_capacity_fails_the_activation() {
        activate(W1, WEST, 11, "100.00");

        assertThat(contexts.events(WorkflowActivationFailed.class))
                .containsExactly(new WorkflowActivationFailed(W1, "insufficient-resources"));
        assertThat(contexts.names(0))
                .doesNotContain("CapacityReserved", "CapacityReleased")
                .endsWith("ActivationFailed");
    }

    @Test
    void a_payment_that_failed_releases_the_capacity_and_suspends_the_workflow_as_unpaid() {
        activate(W1, WEST, 4, "100.00");
        var before = contexts.store.head();
        contexts.alice(PAYMENT, new FailPayment(paymentOf(W1), Optional.of("card lost")));

        contexts.runPolicies();

        assertThat(contexts.names(before))
                .containsSubsequence("PaymentFailed", "CapacityReleased", "WorkflowSuspended", "ActivationSuspended");
        assertThat(contexts.events(WorkflowSuspended.class))
                .containsExactly(new WorkflowSuspended(W1, Optional.of("unpaid")));
        assertThat(contexts.events(ActivationSuspended.class))
                .extracting(ActivationSuspended::reason)
                .containsExactly("payment-failed");
        contexts.clock.move(Duration.ofDays(30));
        assertThat(contexts.giveDeadlines()).isZero();
    }

    @Test
    void an_overdue_payment_is_cancelled_with_the_reason() {
        activate(W1, WEST, 4, "100.00");
        contexts.clock.move(Activation.PAYMENT_TIME.minusMillis(1));
        assertThat(contexts.giveDeadlines()).isZero();

        contexts.clock.move(Duration.ofMillis(1));
        assertThat(contexts.giveDeadlines()).isEqualTo(1);
        contexts.runPolicies();

        assertThat(contexts.events(PaymentCancelled.class))
                .extracting(PaymentCancelled::reason)
                .containsExactly(Optional.of("payment-overdue"));
        assertThat(contexts.names(0)).endsWith("WorkflowSuspended", "ActivationStepCompleted", "ActivationSuspended");
        assertThat(contexts.giveDeadlines()).isZero();
    }

    @Test
    void a_payment_in_review_has_three_days_and_from_its_approval_on_a_quarter_of_an_hour() {
        activate(W1, WEST, 4, "20000.00");
        assertThat(contexts.names(0))
                .endsWith("PaymentHeldForReview", "ActivationStepCompleted", "ActivationPaymentAwaited");
        contexts.alice(
                PAYMENT, new ApproveReview(paymentOf(W1), ReviewerRole.MANAGER, new UserId("max"), Optional.empty()));

        contexts.runPolicies();

        var approval = contexts.store.log().stream()
                .filter(event -> event.data() instanceof PaymentReviewApproved)
                .map(RecordedEvent::timestamp)
                .findFirst()
                .orElseThrow();
        assertThat(contexts.events(ActivationPaymentAwaited.class))
                .extracting(ActivationPaymentAwaited::due)
                .containsExactly(
                        TestClock.START.plus(Duration.ofDays(3)), approval.plus(Duration.ofMinutes(15)));
        assertThat(contexts.names(0)).endsWith("PaymentProcessed", "ActivationStepCompleted");
    }

    @Test
    void a_lost_region_is_told_to_its_open_activations_alone() {
        activate(W1, WEST, 4, "100.00");
        contexts.alice(PAYMENT, new CapturePayment(paymentOf(W1), Optional.empty()));
        activate(W2, WEST, 4, "100.00");
        activate(W3, NORTH, 4, "100.00");
        contexts.alice(REGION, new MarkRegionUnavailable(WEST, Optional.empty()));

        contexts.runPolicies();

        assertThat(contexts.events(ActivationPaid.class))
                .extracting(ActivationPaid::workflowId)
                .containsExactly(W1);
        assertThat(contexts.events(ActivationRegionLost.class))
                .extracting(ActivationRegionLost::workflowId)
                .containsExactly(W2);
        assertThat(contexts.events(ActivationSuspended.class))
                .extracting(ActivationSuspended::reason)
                .containsExactly("region-unavailable");
    }

    @Test
    void payments_of_others_do_not_matter_to_the_process() {
        contexts.alice(PAYMENT, request(payment("payment-1"), eur("100.00")));
        contexts.alice(PAYMENT, new CancelPayment(payment("payment-1"), Optional.empty()));
        var before = contexts.store.head();

        contexts.runPolicies();

        assertThat(contexts.store.head()).isEqualTo(before);
    }

    @Test
    void an_unpaid_workflow_is_activated_anew_by_another_activation() {
        activate(W1, WEST, 4, "100.00");
        contexts.alice(PAYMENT, new FailPayment(paymentOf(W1), Optional.empty()));
        contexts.runPolicies();

        activate(W1, NORTH, 2, "100.00");

        assertThat(contexts.events(ActivationStarted.class))
                .extracting(ActivationStarted::activationId)
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(contexts.names(0)).endsWith("PaymentProcessed", "ActivationStepCompleted");
    }

    private void activate(WorkflowId workflow, RegionId region, int units, String euro) {
        contexts.alice(WORKFLOW, new RequestActivation(workflow, region, units, eur(euro), ALICE));
        contexts.runPolicies();
    }

    private PaymentId paymentOf(WorkflowId workflow) {
        return contexts.events(PaymentRequested.class).stream()
                .filter(requested -> requested.workflowId().equals(Optional.of(workflow)))
                .map(PaymentRequested::paymentId)
                .findFirst()
                .orElseThrow();
    }
}
