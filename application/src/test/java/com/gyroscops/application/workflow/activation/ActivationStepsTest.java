package com.gyroscops.application.workflow.activation;

import static com.gyroscops.application.testing.Say.ACME_ID;
import static com.gyroscops.application.testing.Say.ALICE;
import static com.gyroscops.application.testing.Say.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Folding;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.resources.region.RegionCommand.ReleaseCapacity;
import com.gyroscops.domain.resources.region.RegionCommand.ReserveCapacity;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowCommand.ActivateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.FailActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.SuspendWorkflow;
import com.gyroscops.domain.workflow.activation.ActivationCommand.CompleteStep;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentRequested;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RefuseStep;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRequested;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationTakenBack;
import com.gyroscops.domain.workflow.activation.ActivationId;
import com.gyroscops.domain.workflow.activation.ActivationStep;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.policy.CommandResult;
import com.gyroscops.eventsourcing.policy.CommandResult.Accepted;
import com.gyroscops.eventsourcing.policy.CommandResult.Refused;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import com.gyroscops.eventsourcing.testkit.TestClock;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationStepsTest {

    private static final ActivationId A1 = new ActivationId("activation-1");
    private static final PaymentId PAYMENT = new PaymentId("activation-1");
    private static final WorkflowId W1 = new WorkflowId("workflow-1");
    private static final RegionId WEST = new RegionId("eu-west");

    private static final Folding LOG = Folding.after(
            new ActivationStarted(A1, W1, ACME_ID, ALICE, WEST, 4, eur("100.00")),
            new ActivationTakenBack(A1, W1, "payment-overdue"),
            new ActivationTakenBack(new ActivationId("activation-2"), W1, "payment-failed"));

    @ParameterizedTest
    @EnumSource
    void a_step_is_carried_out_by_one_command_to_one_aggregate(ActivationStep step) {
        var expected =
                switch (step) {
                    case RESERVE_CAPACITY -> new ReserveCapacity(WEST, W1, 4);
                    case ACTIVATE_WORKFLOW -> new ActivateWorkflow(W1);
                    case REQUEST_PAYMENT ->
                        new RequestPayment(PAYMENT, ACME_ID, ALICE, Optional.of(W1), eur("100.00"), ALICE);
                    case PROCESS_PAYMENT -> new ProcessPayment(PAYMENT, ACME_ID, ALICE, eur("100.00"), ALICE);
                    case CANCEL_PAYMENT -> new CancelPayment(PAYMENT, Optional.of("payment-overdue"));
                    case REFUND_PAYMENT -> new RefundPayment(PAYMENT, eur("100.00"));
                    case RELEASE_CAPACITY -> new ReleaseCapacity(WEST, W1);
                    case SUSPEND_WORKFLOW -> new SuspendWorkflow(W1, Optional.of("unpaid"));
                    case FAIL_ACTIVATION -> new FailActivation(W1, "payment-overdue");
                };

        assertThat(command(step).command()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REQUEST_PAYMENT")
    void an_accepted_command_completes_its_step(ActivationStep step) {
        assertThat(answer(step, accepted("AnyEvent"))).isEqualTo(new CompleteStep(A1, step));
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_command_refuses_its_step_with_the_code(ActivationStep step) {
        assertThat(answer(step, new Refused("workflow-suspended", TestClock.START)))
                .isEqualTo(new RefuseStep(A1, step, "workflow-suspended"));
    }

    @Test
    void the_answer_to_the_request_of_a_payment_says_whether_it_is_in_review_and_when_it_was_requested() {
        assertThat(answer(ActivationStep.REQUEST_PAYMENT, accepted("PaymentRequested")))
                .isEqualTo(new RecordPaymentRequested(A1, false, TestClock.START));
        assertThat(answer(ActivationStep.REQUEST_PAYMENT, accepted("PaymentRequested", "PaymentHeldForReview")))
                .isEqualTo(new RecordPaymentRequested(A1, true, TestClock.START));
    }

    private static PolicyCommand<?> command(ActivationStep step) {
        var commands = LOG.of(ActivationSteps.of(new ActivationStepRequested(A1, W1, step)));
        assertThat(commands).hasSize(1);
        return commands.getFirst();
    }

    private static Object answer(ActivationStep step, CommandResult result) {
        return command(step).answer().orElseThrow().apply(result).command();
    }

    private static Accepted accepted(String... events) {
        var emitted = Stream.of(events)
                .map(name -> new Receipt.Emitted(new EventId(0, 1), new EventType(name, 1)))
                .toList();
        var receipt = new Receipt(new StreamId("Any", "any"), 1, 1, emitted, false);
        return new Accepted(receipt, TestClock.START);
    }
}
