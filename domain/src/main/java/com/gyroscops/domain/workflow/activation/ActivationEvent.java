package com.gyroscops.domain.workflow.activation;

import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.time.Instant;

/// The events of an activation.
public sealed interface ActivationEvent extends DomainEvent {

    ActivationId activationId();

    WorkflowId workflowId();

    /// The activation of a workflow started.
    ///
    /// @param units the capacity that it needs
    /// @param amount the amount to be paid
    record ActivationStarted(
            ActivationId activationId,
            WorkflowId workflowId,
            OrganizationId organizationId,
            UserId requestedBy,
            RegionId regionId,
            int units,
            Money amount)
            implements ActivationEvent {}

    /// A step has to be carried out.
    record ActivationStepRequested(ActivationId activationId, WorkflowId workflowId, ActivationStep step)
            implements ActivationEvent {}

    /// A step was carried out.
    record ActivationStepCompleted(ActivationId activationId, WorkflowId workflowId, ActivationStep step)
            implements ActivationEvent {}

    /// A step was refused.
    ///
    /// @param code the code of the refusal
    record ActivationStepRefused(ActivationId activationId, WorkflowId workflowId, ActivationStep step, String code)
            implements ActivationEvent {}

    /// The activation waits for the capture of its payment.
    ///
    /// @param inReview whether the payment is held for review
    /// @param due the first instant at which the payment is overdue
    record ActivationPaymentAwaited(ActivationId activationId, WorkflowId workflowId, boolean inReview, Instant due)
            implements ActivationEvent {}

    /// The payment was captured.
    record ActivationPaymentCaptured(ActivationId activationId, WorkflowId workflowId) implements ActivationEvent {}

    /// The payment ended without a capture.
    ///
    /// @param reason how it ended
    record ActivationPaymentEnded(ActivationId activationId, WorkflowId workflowId, String reason)
            implements ActivationEvent {}

    /// The region became unavailable before the payment was captured.
    record ActivationRegionLost(ActivationId activationId, WorkflowId workflowId) implements ActivationEvent {}

    /// The activation is taken back step by step.
    ///
    /// @param reason the code of a refusal, how the payment ended, `payment-overdue` or
    ///     `region-unavailable`
    record ActivationTakenBack(ActivationId activationId, WorkflowId workflowId, String reason)
            implements ActivationEvent {}

    /// The activation ended: the workflow is active and paid.
    ///
    /// @param regionId the region that it holds capacity in
    record ActivationPaid(ActivationId activationId, WorkflowId workflowId, RegionId regionId)
            implements ActivationEvent {}

    /// The activation ended: the workflow never became active.
    ///
    /// @param regionId the region that it holds no capacity in
    record ActivationFailed(ActivationId activationId, WorkflowId workflowId, RegionId regionId, String reason)
            implements ActivationEvent {}

    /// The activation ended: the workflow is suspended as unpaid.
    ///
    /// @param regionId the region that it holds no capacity in any more
    record ActivationSuspended(ActivationId activationId, WorkflowId workflowId, RegionId regionId, String reason)
            implements ActivationEvent {}
}
