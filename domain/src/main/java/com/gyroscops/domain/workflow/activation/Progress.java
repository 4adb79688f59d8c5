package com.gyroscops.domain.workflow.activation;

import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationFailed;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaid;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentCaptured;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentEnded;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationRegionLost;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepCompleted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRefused;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRequested;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationSuspended;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationTakenBack;

/// What an activation knows about the other aggregates, and the events that it can have.
///
/// @param workflowActivated whether the workflow became active
/// @param regionLost whether the region became unavailable
public record Progress(
        ActivationId activation,
        WorkflowId workflow,
        RegionId region,
        boolean workflowActivated,
        boolean regionLost,
        PaymentProgress payment) {

    /// What an activation knows about its payment.
    public enum PaymentProgress {
        NOT_REQUESTED,
        OPEN,
        CAPTURED,
        ENDED
    }

    Progress withWorkflowActivated() {
        return new Progress(activation, workflow, region, true, regionLost, payment);
    }

    Progress withRegionLost() {
        return new Progress(activation, workflow, region, workflowActivated, true, payment);
    }

    Progress with(PaymentProgress seen) {
        return new Progress(activation, workflow, region, workflowActivated, regionLost, seen);
    }

    /// The payment is open once it was requested, unless it is known to be captured or ended already.
    Progress withPaymentRequested() {
        return payment == PaymentProgress.NOT_REQUESTED ? with(PaymentProgress.OPEN) : this;
    }

    ActivationEvent requested(ActivationStep step) {
        return new ActivationStepRequested(activation, workflow, step);
    }

    ActivationEvent completed(ActivationStep step) {
        return new ActivationStepCompleted(activation, workflow, step);
    }

    ActivationEvent refused(ActivationStep step, String code) {
        return new ActivationStepRefused(activation, workflow, step, code);
    }

    ActivationEvent paymentCaptured() {
        return new ActivationPaymentCaptured(activation, workflow);
    }

    ActivationEvent paymentEnded(String reason) {
        return new ActivationPaymentEnded(activation, workflow, reason);
    }

    ActivationEvent lostRegion() {
        return new ActivationRegionLost(activation, workflow);
    }

    ActivationEvent takenBack(String reason) {
        return new ActivationTakenBack(activation, workflow, reason);
    }

    ActivationEvent paid() {
        return new ActivationPaid(activation, workflow, region);
    }

    ActivationEvent failed(String reason) {
        return new ActivationFailed(activation, workflow, region, reason);
    }

    ActivationEvent suspended(String reason) {
        return new ActivationSuspended(activation, workflow, region, reason);
    }
}
