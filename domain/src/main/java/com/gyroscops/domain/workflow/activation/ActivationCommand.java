package com.gyroscops.domain.workflow.activation;

import com.gyroscops.domain.shared.Command;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.time.Instant;

/// What an activation is told. None is refused: one that does not matter any more changes nothing.
public sealed interface ActivationCommand extends Command {

    ActivationId activationId();

    /// Start the activation of a workflow.
    ///
    /// @param units the capacity that it needs
    /// @param amount the amount to be paid
    record StartActivation(
            ActivationId activationId,
            WorkflowId workflowId,
            OrganizationId organizationId,
            UserId requestedBy,
            RegionId regionId,
            int units,
            Money amount)
            implements ActivationCommand {}

    /// Record that a step was carried out.
    record CompleteStep(ActivationId activationId, ActivationStep step) implements ActivationCommand {}

    /// Record that a step was refused.
    ///
    /// @param code the code of the refusal
    record RefuseStep(ActivationId activationId, ActivationStep step, String code) implements ActivationCommand {}

    /// Record that the payment was requested.
    ///
    /// @param inReview whether it is held for review
    /// @param at the time, from which its deadline counts
    record RecordPaymentRequested(ActivationId activationId, boolean inReview, Instant at)
            implements ActivationCommand {}

    /// Record that the review approved the payment.
    ///
    /// @param at the time, from which its deadline counts
    record RecordPaymentApproved(ActivationId activationId, Instant at) implements ActivationCommand {}

    /// Record that the payment was captured.
    record RecordPaymentCaptured(ActivationId activationId) implements ActivationCommand {}

    /// Record that the payment ended without a capture.
    ///
    /// @param reason how it ended, such as `payment-cancelled`
    record RecordPaymentEnded(ActivationId activationId, String reason) implements ActivationCommand {}

    /// Record that the region became unavailable.
    record RecordRegionLost(ActivationId activationId) implements ActivationCommand {}

    /// Record that a deadline has passed. Changes nothing when the payment has another deadline now.
    record PassDeadline(ActivationId activationId, Instant due) implements ActivationCommand {}
}
