package com.gyroscops.exercises;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.resources.region.RegionAggregate.REGION;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.resources.region.RegionCommand.OpenRegion;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowCommand.CompleteWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import com.gyroscops.exercises.support.Contexts;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Exercise(13)
class Exercise13Test {

    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final UserId ALICE = new UserId("alice");
    private static final WorkflowId NIGHTLY = new WorkflowId("nightly");
    private static final WorkflowId HOURLY = new WorkflowId("hourly");

    @AutoClose
    private final Contexts contexts = Contexts.wired();

    @BeforeEach
    void activate() {
        contexts.send(REGION, new OpenRegion(new RegionId("west"), "Western Europe", 10));
        activate(NIGHTLY);
        activate(HOURLY);
        contexts.settle();
    }

    @Test
    @Hint(1)
    void open_payments_of_a_completed_workflow_are_cancelled() {
        request("small", NIGHTLY, "100");
        request("large", NIGHTLY, "20000");
        request("authorized", NIGHTLY, "200");
        contexts.send(
                PAYMENT, new ProcessPayment(new PaymentId("authorized"), ACME, ALICE, euro("200"), ALICE));

        complete();

        assertThat(last("small"))
                .as("a pending payment of a workflow that completes is cancelled")
                .isEqualTo("PaymentCancelled");
        assertThat(last("large")).as("so is one in review").isEqualTo("PaymentCancelled");
        assertThat(last("authorized")).as("and one that is authorized").isEqualTo("PaymentCancelled");
    }

    @Test
    @Hint(2)
    void other_payments_are_left_alone() {
        request("other", HOURLY, "100");
        request("paid", NIGHTLY, "100");
        contexts.send(PAYMENT, new ProcessPayment(new PaymentId("paid"), ACME, ALICE, euro("100"), ALICE));
        contexts.send(PAYMENT, new CapturePayment(new PaymentId("paid"), Optional.empty()));

        complete();

        assertThat(last("other")).as("a payment of another workflow is left alone").isEqualTo("PaymentRequested");
        assertThat(last("paid")).as("a captured payment stays captured").isEqualTo("PaymentCaptured");
    }

    @Test
    @Hint(3)
    void a_payment_that_was_captured_before_the_delivery_is_no_failure() {
        request("late", NIGHTLY, "100");
        contexts.send(PAYMENT, new ProcessPayment(new PaymentId("late"), ACME, ALICE, euro("100"), ALICE));
        contexts.send(WORKFLOW, new CompleteWorkflow(NIGHTLY));
        contexts.send(PAYMENT, new CapturePayment(new PaymentId("late"), Optional.empty()));

        contexts.settle();

        assertThat(contexts.deadLetters()).as("a capture before the delivery leaves no dead letter").isZero();
        assertThat(last("late")).as("and wins").isEqualTo("PaymentCaptured");
    }

    @Test
    @Hint(3)
    void a_repeated_delivery_changes_nothing() {
        request("small", NIGHTLY, "100");
        complete();
        var head = contexts.log().head();

        contexts.deliverAgain();

        assertThat(contexts.log().head()).as("a repeated delivery appends nothing").isEqualTo(head);
    }

    private void activate(WorkflowId workflow) {
        contexts.send(WORKFLOW, new CreateWorkflow(workflow, ACME, ALICE, "Import"));
        contexts.send(WORKFLOW, new RequestActivation(workflow, new RegionId("west"), 1, euro("300"), ALICE));
    }

    private void request(String payment, WorkflowId workflow, String amount) {
        contexts.send(
                PAYMENT,
                new RequestPayment(
                        new PaymentId(payment), ACME, ALICE, Optional.of(workflow), euro(amount), ALICE));
    }

    private void complete() {
        contexts.send(WORKFLOW, new CompleteWorkflow(NIGHTLY));
        contexts.settle();
    }

    /// The name of the last event of a payment.
    private String last(String payment) {
        return contexts.log().lastOf(PAYMENT.stream(payment)).orElseThrow().type().name();
    }

    private static Money euro(String amount) {
        return Money.of(amount, Currency.EUR);
    }
}
