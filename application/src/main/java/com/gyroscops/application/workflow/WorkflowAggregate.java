package com.gyroscops.application.workflow;

import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.Workflow;
import com.gyroscops.domain.workflow.WorkflowCommand;
import com.gyroscops.domain.workflow.WorkflowEvent;
import com.gyroscops.domain.workflow.WorkflowRejection;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.NoFacts;

/// Registers the workflow with the framework: its name, its functions, and the stored names of its events.
public final class WorkflowAggregate {

    public static final Aggregate<Workflow, WorkflowCommand, NoFacts, WorkflowEvent, WorkflowRejection> WORKFLOW =
            Aggregate.named("Workflow")
                    .identifiedBy(WorkflowCommand::workflowId, WorkflowId::value)
                    .deciding(new Workflow.Absent(), Workflow::decide, Workflow::evolve)
                    .events(WorkflowEvent.class);

    private WorkflowAggregate() {}
}
