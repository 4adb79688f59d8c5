package com.gyroscops.domain.workflow;

import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.util.Optional;

/// The events of a workflow.
public sealed interface WorkflowEvent extends DomainEvent {

    WorkflowId workflowId();

    /// The workflow was created, and is not active yet.
    ///
    /// @param organizationId the organization that it belongs to
    record WorkflowCreated(WorkflowId workflowId, OrganizationId organizationId, UserId createdBy, String name)
            implements WorkflowEvent {}

    /// A user requested the activation of the workflow.
    ///
    /// @param organizationId the organization that the workflow belongs to
    /// @param units the capacity that it needs
    /// @param amount the amount to be paid
    record WorkflowActivationRequested(
            WorkflowId workflowId,
            OrganizationId organizationId,
            UserId requestedBy,
            RegionId regionId,
            int units,
            Money amount)
            implements WorkflowEvent {}

    /// The workflow is active.
    record WorkflowActivated(WorkflowId workflowId) implements WorkflowEvent {}

    /// The activation failed; it may be requested again.
    record WorkflowActivationFailed(WorkflowId workflowId, String reason) implements WorkflowEvent {}

    /// The workflow was suspended, or a suspended one turned out to be unpaid.
    record WorkflowSuspended(WorkflowId workflowId, Optional<String> reason) implements WorkflowEvent {}

    /// The suspension ended.
    record WorkflowResumed(WorkflowId workflowId) implements WorkflowEvent {}

    /// The workflow ended for good.
    record WorkflowCompleted(WorkflowId workflowId) implements WorkflowEvent {}
}
