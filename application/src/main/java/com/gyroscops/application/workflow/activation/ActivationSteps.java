package com.gyroscops.application.workflow.activation;

import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;
import static com.gyroscops.application.workflow.activation.ActivationAggregate.ACTIVATION;
import static com.gyroscops.domain.workflow.activation.ActivationStep.ACTIVATE_WORKFLOW;
import static com.gyroscops.domain.workflow.activation.ActivationStep.REQUEST_PAYMENT;
import static com.gyroscops.domain.workflow.activation.ActivationStep.RESERVE_CAPACITY;

import com.gyroscops.application.billing.published.PaymentOrder;
import com.gyroscops.application.resources.published.CapacityOrders;
import com.gyroscops.domain.workflow.Workflow;
import com.gyroscops.domain.workflow.WorkflowCommand.ActivateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.FailActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.SuspendWorkflow;
import com.gyroscops.domain.workflow.activation.ActivationCommand;
import com.gyroscops.domain.workflow.activation.ActivationCommand.CompleteStep;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentRequested;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RefuseStep;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRequested;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationTakenBack;
import com.gyroscops.domain.workflow.activation.ActivationStep;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.policy.CommandResult;
import com.gyroscops.eventsourcing.policy.CommandResult.Accepted;
import com.gyroscops.eventsourcing.policy.CommandResult.Refused;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The commands that carry out the steps of an activation. The answer to each is recorded in the activation.
///
/// @param started what was asked for
/// @param reason why the activation is taken back; empty while it is not
record ActivationSteps(Optional<ActivationStarted> started, Optional<String> reason) {

    private static final FactType<ActivationSteps> TYPE = FactType.named(
                    "ActivationSteps", new ActivationSteps(Optional.empty(), Optional.empty()))
            .when(ActivationStarted.class, (_, event) -> new ActivationSteps(Optional.of(event), Optional.empty()))
            .when(
                    ActivationTakenBack.class,
                    (steps, event) -> new ActivationSteps(steps.started, Optional.of(event.reason())));

    /// The command for a step that an activation requests.
    static Facts<List<PolicyCommand<?>>> of(ActivationStepRequested event) {
        return Facts.of(TYPE.about(new Tag("activation", event.activationId().value())))
                .map(steps -> List.of(steps.command(event.step())
                        .answeredBy(result -> ActivationProcess.to(answer(event, result)))));
    }

    /// The stream of an activation, and those that its steps change.
    static List<StreamId> streams(ActivationStarted started) {
        var steps = new ActivationSteps(Optional.of(started), Optional.empty());
        return Stream.concat(
                        Stream.of(ACTIVATION.stream(started.activationId().value())),
                        Stream.of(RESERVE_CAPACITY, ACTIVATE_WORKFLOW, REQUEST_PAYMENT)
                                .map(step -> steps.command(step).stream()))
                .toList();
    }

    private PolicyCommand<?> command(ActivationStep step) {
        var asked = started.orElseThrow();
        return switch (step) {
            case RESERVE_CAPACITY -> CapacityOrders.reserve(asked.regionId(), asked.workflowId(), asked.units());
            case ACTIVATE_WORKFLOW -> PolicyCommand.to(WORKFLOW, new ActivateWorkflow(asked.workflowId()));
            case REQUEST_PAYMENT -> order(asked).request();
            case PROCESS_PAYMENT -> order(asked).process();
            case CANCEL_PAYMENT -> order(asked).cancel(reason.orElseThrow());
            case REFUND_PAYMENT -> order(asked).refund();
            case RELEASE_CAPACITY -> CapacityOrders.release(asked.regionId(), asked.workflowId());
            case SUSPEND_WORKFLOW ->
                PolicyCommand.to(WORKFLOW, new SuspendWorkflow(asked.workflowId(), Optional.of(Workflow.UNPAID)));
            case FAIL_ACTIVATION ->
                PolicyCommand.to(WORKFLOW, new FailActivation(asked.workflowId(), reason.orElseThrow()));
        };
    }

    /// The user who requested the activation pays.
    private static PaymentOrder order(ActivationStarted asked) {
        return new PaymentOrder(
                asked.activationId().value(),
                asked.organizationId(),
                asked.requestedBy(),
                asked.workflowId(),
                asked.amount());
    }

    private static ActivationCommand answer(ActivationStepRequested step, CommandResult result) {
        return switch (result) {
            case Accepted accepted when step.step() == REQUEST_PAYMENT ->
                new RecordPaymentRequested(
                        step.activationId(), PaymentOrder.isHeldForReview(accepted), accepted.at());
            case Accepted _ -> new CompleteStep(step.activationId(), step.step());
            case Refused(var code, _) -> new RefuseStep(step.activationId(), step.step(), code);
        };
    }
}
