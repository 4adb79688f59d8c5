package com.gyroscops.domain.workflow.activation;

import static com.gyroscops.domain.workflow.activation.ActivationStep.CANCEL_PAYMENT;
import static com.gyroscops.domain.workflow.activation.ActivationStep.FAIL_ACTIVATION;
import static com.gyroscops.domain.workflow.activation.ActivationStep.PROCESS_PAYMENT;
import static com.gyroscops.domain.workflow.activation.ActivationStep.REFUND_PAYMENT;
import static com.gyroscops.domain.workflow.activation.ActivationStep.RELEASE_CAPACITY;
import static com.gyroscops.domain.workflow.activation.ActivationStep.SUSPEND_WORKFLOW;

import com.gyroscops.domain.workflow.activation.Activation.Compensating;
import com.gyroscops.domain.workflow.activation.ActivationCommand.CompleteStep;
import com.gyroscops.domain.workflow.activation.ActivationCommand.PassDeadline;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentApproved;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentCaptured;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentEnded;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentRequested;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordRegionLost;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RefuseStep;
import com.gyroscops.domain.workflow.activation.ActivationCommand.StartActivation;
import com.gyroscops.domain.workflow.activation.Progress.PaymentProgress;
import java.util.List;
import java.util.stream.Stream;

/// The decisions of an activation that is taken back: cancel the payment, release the capacity, suspend the workflow.
///
/// The payment comes first, so that capacity is only released when nothing can be captured any more. A payment that was
/// captured meanwhile ends the activation as paid, or is refunded if the region is lost. The workflow comes last: once
/// it is suspended, it can be activated again, and the new reservation must not be released.
final class Compensation {

    static final String OVERDUE = "payment-overdue";
    static final String REGION_LOST = "region-unavailable";
    static final String PAYMENT_ENDED = "payment-ended";

    private Compensation() {}

    static List<ActivationEvent> compensate(Compensating c, ActivationCommand command) {
        var known = c.progress();
        return switch (command) {
            case CompleteStep done when isAwaited(c, done.step()) ->
                List.of(known.completed(done.step()), after(done.step(), c));
            case RefuseStep refused when isAwaited(c, refused.step()) ->
                and(known.refused(refused.step(), refused.code()), afterRefusal(refused.step(), c));
            case CompleteStep late when late.step() == PROCESS_PAYMENT -> List.of(known.completed(PROCESS_PAYMENT));
            case RefuseStep late when late.step() == PROCESS_PAYMENT ->
                List.of(known.refused(PROCESS_PAYMENT, late.code()));
            case RecordPaymentCaptured _ when isUndecided(c) ->
                and(known.paymentCaptured(), onceDecided(c, PaymentProgress.CAPTURED));
            case RecordPaymentEnded ended when isUndecided(c) ->
                and(known.paymentEnded(ended.reason()), onceDecided(c, PaymentProgress.ENDED));
            case RecordRegionLost _ when !known.regionLost() && (c.step().isEmpty() || isAwaited(c, CANCEL_PAYMENT)) ->
                List.of(known.lostRegion());
            case CompleteStep _, RefuseStep _, RecordPaymentCaptured _, RecordPaymentEnded _ -> List.of();
            case RecordRegionLost _, StartActivation _, RecordPaymentRequested _ -> List.of();
            case RecordPaymentApproved _, PassDeadline _ -> List.of();
        };
    }

    /// The first step when the payment was requested.
    static ActivationStep firstStep(PaymentProgress payment) {
        return switch (payment) {
            case NOT_REQUESTED, OPEN -> CANCEL_PAYMENT;
            case CAPTURED -> REFUND_PAYMENT;
            case ENDED -> RELEASE_CAPACITY;
        };
    }

    private static boolean isAwaited(Compensating c, ActivationStep step) {
        return c.step().filter(step::equals).isPresent();
    }

    /// Whether the payment may still be captured, as far as the activation knows.
    private static boolean isUndecided(Compensating c) {
        return c.progress().payment() == PaymentProgress.OPEN && (c.step().isEmpty() || isAwaited(c, CANCEL_PAYMENT));
    }

    /// What follows when the end of the payment becomes known: nothing before the answer to its cancellation.
    private static List<ActivationEvent> onceDecided(Compensating c, PaymentProgress payment) {
        return c.step().isPresent() ? List.of() : List.of(afterThePayment(c.progress(), payment));
    }

    private static ActivationEvent after(ActivationStep step, Compensating c) {
        var known = c.progress();
        return switch (step) {
            case CANCEL_PAYMENT, REFUND_PAYMENT -> known.requested(RELEASE_CAPACITY);
            case RELEASE_CAPACITY -> known.requested(known.workflowActivated() ? SUSPEND_WORKFLOW : FAIL_ACTIVATION);
            case SUSPEND_WORKFLOW -> known.suspended(c.reason());
            case FAIL_ACTIVATION, RESERVE_CAPACITY, ACTIVATE_WORKFLOW, REQUEST_PAYMENT, PROCESS_PAYMENT ->
                known.failed(c.reason());
        };
    }

    /// A payment that cannot be cancelled was captured or has ended, which is known or will be heard.
    private static List<ActivationEvent> afterRefusal(ActivationStep step, Compensating c) {
        if (step != CANCEL_PAYMENT) {
            return List.of(after(step, c));
        }
        var payment = c.progress().payment();
        return payment == PaymentProgress.OPEN ? List.of() : List.of(afterThePayment(c.progress(), payment));
    }

    private static ActivationEvent afterThePayment(Progress known, PaymentProgress payment) {
        return payment == PaymentProgress.CAPTURED && !known.regionLost()
                ? known.paid()
                : known.requested(firstStep(payment));
    }

    private static List<ActivationEvent> and(ActivationEvent first, List<ActivationEvent> more) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }
}
