package com.gyroscops.application.workflow;

import com.gyroscops.application.identity.published.UserStanding;
import com.gyroscops.application.resources.published.RegionAvailability;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.Workflow;
import com.gyroscops.domain.workflow.WorkflowCommand;
import com.gyroscops.domain.workflow.WorkflowCommand.ActivateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CompleteWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.FailActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.ResumeWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.SuspendWorkflow;
import com.gyroscops.domain.workflow.WorkflowEvent;
import com.gyroscops.domain.workflow.WorkflowFacts;
import com.gyroscops.domain.workflow.WorkflowRejection;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.boundary.Facts;

/// Registers the workflow with the framework: its name, its functions, its events, and the facts of its decisions.
public final class WorkflowAggregate {

    public static final Aggregate<Workflow, WorkflowCommand, WorkflowFacts, WorkflowEvent, WorkflowRejection> WORKFLOW =
            Aggregate.named("Workflow")
                    .identifiedBy(WorkflowCommand::workflowId, WorkflowId::value)
                    .deciding(new Workflow.Absent(), Workflow::decide, Workflow::evolve)
                    .events(WorkflowEvent.class)
                    .commands(WorkflowCommand.class, _ -> WorkflowFacts.NONE);

    private WorkflowAggregate() {}

    /// The facts that the decision on `command` needs.
    public static Facts<WorkflowFacts> facts(WorkflowCommand command) {
        return switch (command) {
            case CreateWorkflow c ->
                Facts.of(UserStanding.about(c.createdBy()))
                        .map(standing -> WorkflowFacts.NONE.withCreatorSuspended(standing.suspended()));
            case RequestActivation c ->
                Facts.of(RegionAvailability.about(c.regionId()))
                        .map(region -> WorkflowFacts.NONE.withRegionUnavailable(region.unavailable()));
            case ActivateWorkflow _, FailActivation _ -> Facts.given(WorkflowFacts.NONE);
            case SuspendWorkflow _, ResumeWorkflow _, CompleteWorkflow _ -> Facts.given(WorkflowFacts.NONE);
        };
    }
}
