package com.gyroscops.application.workflow.published;

import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivated;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationRequested;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowCompleted;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowResumed;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowSuspended;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.event.Tag;

/// The fact of whether a workflow is active.
public record WorkflowActivity(Status status) {

    /// The part of a workflow's life that is of importance to others.
    public enum Status {
        NOT_ACTIVE,
        ACTIVE,
        SUSPENDED
    }

    /// A request to activate a suspended workflow ends its suspension. Its creation and a failed activation change
    /// nothing: it is not active before, and not active afterwards.
    public static final FactType<WorkflowActivity> ACTIVITY = FactType.named(
                    "WorkflowActivity", new WorkflowActivity(Status.NOT_ACTIVE))
            .when(WorkflowActivationRequested.class, (_, _) -> new WorkflowActivity(Status.NOT_ACTIVE))
            .when(WorkflowActivated.class, (_, _) -> new WorkflowActivity(Status.ACTIVE))
            .when(WorkflowSuspended.class, (_, _) -> new WorkflowActivity(Status.SUSPENDED))
            .when(WorkflowResumed.class, (_, _) -> new WorkflowActivity(Status.ACTIVE))
            .when(WorkflowCompleted.class, (_, _) -> new WorkflowActivity(Status.NOT_ACTIVE));

    /// The activity of one workflow.
    public static Fact<WorkflowActivity> about(WorkflowId workflow) {
        return ACTIVITY.about(new Tag("workflow", workflow.value()));
    }
}
