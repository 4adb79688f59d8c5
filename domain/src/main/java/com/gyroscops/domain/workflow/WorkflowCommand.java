package com.gyroscops.domain.workflow;

import com.gyroscops.domain.shared.Command;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.util.Optional;

/// The commands of a workflow.
public sealed interface WorkflowCommand extends Command {

    WorkflowId workflowId();

    /// Create a workflow of an organization, to be activated later.
    record CreateWorkflow(WorkflowId workflowId, OrganizationId organizationId, UserId createdBy, String name)
            implements WorkflowCommand {}

    /// Request the activation of a workflow, for capacity in a region and a payment.
    ///
    /// @param units the capacity that it needs, at least 1; the constructor refuses less, which is a bug of the caller
    /// @param amount the amount to be paid
    record RequestActivation(WorkflowId workflowId, RegionId regionId, int units, Money amount, UserId requestedBy)
            implements WorkflowCommand {

        public RequestActivation {
            if (units < 1) {
                throw new IllegalArgumentException("an activation needs at least one unit: " + units);
            }
        }
    }

    /// Record that the requested activation has its capacity.
    record ActivateWorkflow(WorkflowId workflowId) implements WorkflowCommand {}

    /// Record that the requested activation failed.
    record FailActivation(WorkflowId workflowId, String reason) implements WorkflowCommand {}

    /// Suspend an active workflow.
    ///
    /// @param reason [Workflow#UNPAID] requires a new activation
    record SuspendWorkflow(WorkflowId workflowId, Optional<String> reason) implements WorkflowCommand {}

    /// End the suspension of a workflow that is not unpaid.
    record ResumeWorkflow(WorkflowId workflowId) implements WorkflowCommand {}

    /// End a workflow for good.
    record CompleteWorkflow(WorkflowId workflowId) implements WorkflowCommand {}
}
