package com.gyroscops.domain.workflow.activation;

import static com.gyroscops.domain.workflow.activation.ActivationStep.ACTIVATE_WORKFLOW;
import static com.gyroscops.domain.workflow.activation.ActivationStep.CANCEL_PAYMENT;
import static com.gyroscops.domain.workflow.activation.ActivationStep.FAIL_ACTIVATION;
import static com.gyroscops.domain.workflow.activation.ActivationStep.PROCESS_PAYMENT;
import static com.gyroscops.domain.workflow.activation.ActivationStep.RELEASE_CAPACITY;
import static com.gyroscops.domain.workflow.activation.ActivationStep.REQUEST_PAYMENT;
import static com.gyroscops.domain.workflow.activation.ActivationStep.RESERVE_CAPACITY;

import com.gyroscops.domain.workflow.activation.Activation.Advancing;
import com.gyroscops.domain.workflow.activation.Activation.Waiting;
import com.gyroscops.domain.workflow.activation.ActivationCommand.CompleteStep;
import com.gyroscops.domain.workflow.activation.ActivationCommand.PassDeadline;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentApproved;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentCaptured;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentEnded;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentRequested;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordRegionLost;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RefuseStep;
import com.gyroscops.domain.workflow.activation.ActivationCommand.StartActivation;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentAwaited;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRequested;
import com.gyroscops.domain.workflow.activation.Progress.PaymentProgress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The decisions of an activation on the way to "active and paid". The workflow is activated before it is billed,
/// because no payment is accepted for a workflow that is not active.
final class ActivationDecisions {

    private ActivationDecisions() {}

    static List<ActivationEvent> start(ActivationCommand command) {
        return command instanceof StartActivation c
                ? List.of(
                        new ActivationStarted(
                                c.activationId(),
                                c.workflowId(),
                                c.organizationId(),
                                c.requestedBy(),
                                c.regionId(),
                                c.units(),
                                c.amount()),
                        new ActivationStepRequested(c.activationId(), c.workflowId(), RESERVE_CAPACITY))
                : List.of();
    }

    /// What is not the awaited answer is remembered until that comes. A request of a payment has its own answer.
    static List<ActivationEvent> advance(Advancing a, ActivationCommand command) {
        var known = a.progress();
        return switch (command) {
            case CompleteStep c when c.step() == a.step() && a.step() != REQUEST_PAYMENT -> completed(known, c.step());
            case RefuseStep c when c.step() == a.step() -> refused(known, c);
            case RecordPaymentRequested c when a.step() == REQUEST_PAYMENT -> requested(known, c);
            case RecordPaymentCaptured _ when known.payment() != PaymentProgress.CAPTURED ->
                List.of(known.paymentCaptured());
            case RecordPaymentEnded c when known.payment() != PaymentProgress.ENDED ->
                List.of(known.paymentEnded(c.reason()));
            case RecordRegionLost _ when !known.regionLost() -> List.of(known.lostRegion());
            case CompleteStep _, RefuseStep _, RecordPaymentRequested _, RecordPaymentCaptured _ -> List.of();
            case RecordPaymentEnded _, RecordRegionLost _ -> List.of();
            case StartActivation _, RecordPaymentApproved _, PassDeadline _ -> List.of();
        };
    }

    /// A payment that cannot be processed was processed by someone else, or has ended, which will be heard.
    static List<ActivationEvent> whileWaiting(Waiting w, ActivationCommand command) {
        var known = w.progress();
        return switch (command) {
            case CompleteStep c when c.step() == PROCESS_PAYMENT -> List.of(known.completed(PROCESS_PAYMENT));
            case RefuseStep c when c.step() == PROCESS_PAYMENT -> List.of(known.refused(PROCESS_PAYMENT, c.code()));
            case RecordPaymentApproved c when w.inReview() -> awaited(known, false, c.at());
            case RecordPaymentCaptured _ -> List.of(known.paymentCaptured(), known.paid());
            case RecordPaymentEnded c ->
                List.of(
                        known.paymentEnded(c.reason()),
                        known.takenBack(c.reason()),
                        known.requested(RELEASE_CAPACITY));
            case PassDeadline c when c.due().equals(w.due()) ->
                List.of(known.takenBack(Compensation.OVERDUE), known.requested(CANCEL_PAYMENT));
            case RecordRegionLost _ ->
                List.of(
                        known.lostRegion(),
                        known.takenBack(Compensation.REGION_LOST),
                        known.requested(CANCEL_PAYMENT));
            case CompleteStep _, RefuseStep _, RecordPaymentApproved _, PassDeadline _ -> List.of();
            case StartActivation _, RecordPaymentRequested _ -> List.of();
        };
    }

    private static List<ActivationEvent> completed(Progress known, ActivationStep step) {
        if (known.regionLost()) {
            return List.of(
                    known.completed(step), known.takenBack(Compensation.REGION_LOST), known.requested(RELEASE_CAPACITY));
        }
        return switch (step) {
            case RESERVE_CAPACITY -> List.of(known.completed(step), known.requested(ACTIVATE_WORKFLOW));
            case ACTIVATE_WORKFLOW -> List.of(known.completed(step), known.requested(REQUEST_PAYMENT));
            default -> List.of();
        };
    }

    private static List<ActivationEvent> refused(Progress known, RefuseStep c) {
        var back = c.step() == RESERVE_CAPACITY ? FAIL_ACTIVATION : RELEASE_CAPACITY;
        return List.of(known.refused(c.step(), c.code()), known.takenBack(c.code()), known.requested(back));
    }

    private static List<ActivationEvent> requested(Progress known, RecordPaymentRequested c) {
        var events = new ArrayList<ActivationEvent>();
        events.add(known.completed(REQUEST_PAYMENT));
        if (known.payment() == PaymentProgress.CAPTURED && !known.regionLost()) {
            events.add(known.paid());
        } else if (known.payment() != PaymentProgress.NOT_REQUESTED || known.regionLost()) {
            events.add(known.takenBack(known.regionLost() ? Compensation.REGION_LOST : Compensation.PAYMENT_ENDED));
            events.add(known.requested(Compensation.firstStep(known.payment())));
        } else {
            events.addAll(awaited(known, c.inReview(), c.at()));
        }
        return events;
    }

    /// A payment that is not in review has to be processed.
    private static List<ActivationEvent> awaited(Progress known, boolean inReview, Instant from) {
        var due = from.plus(inReview ? Activation.REVIEW_TIME : Activation.PAYMENT_TIME);
        var awaited = new ActivationPaymentAwaited(known.activation(), known.workflow(), inReview, due);
        return inReview ? List.of(awaited) : List.of(awaited, known.requested(PROCESS_PAYMENT));
    }
}
