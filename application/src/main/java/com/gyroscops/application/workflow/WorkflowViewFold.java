package com.gyroscops.application.workflow;

import com.gyroscops.application.workflow.WorkflowView.Activation;
import com.gyroscops.domain.workflow.WorkflowEvent;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivated;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationFailed;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationRequested;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowCompleted;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowCreated;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowResumed;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowSuspended;
import com.gyroscops.domain.workflow.WorkflowStatus;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.Optional;

/// Folds events into the view of a workflow, for the read model and for replays.
final class WorkflowViewFold {

    private WorkflowViewFold() {}

    /// The view after one more event; empty until an event has created the workflow.
    static Optional<WorkflowView> after(Optional<WorkflowView> before, RecordedEvent recorded, WorkflowEvent event) {
        var next = event instanceof WorkflowCreated e
                ? Optional.of(created(e, recorded))
                : before.map(view -> changed(view, event));
        return next.map(view -> view.asOf(recorded));
    }

    private static WorkflowView changed(WorkflowView view, WorkflowEvent event) {
        return switch (event) {
            case WorkflowCreated _ -> view;
            case WorkflowActivationRequested e ->
                view.activatedBy(new Activation(e.regionId(), e.units(), e.amount(), e.requestedBy()));
            case WorkflowActivated _, WorkflowResumed _ -> view.becoming(WorkflowStatus.ACTIVE);
            case WorkflowActivationFailed e -> view.becoming(WorkflowStatus.ACTIVATION_FAILED, Optional.of(e.reason()));
            case WorkflowSuspended e -> view.becoming(WorkflowStatus.SUSPENDED, e.reason());
            case WorkflowCompleted _ -> view.becoming(WorkflowStatus.COMPLETED);
        };
    }

    private static WorkflowView created(WorkflowCreated event, RecordedEvent first) {
        return new WorkflowView(
                event.workflowId(),
                event.organizationId(),
                event.createdBy(),
                event.name(),
                WorkflowStatus.CREATED,
                Optional.empty(),
                Optional.empty(),
                first.revision(),
                first.position(),
                first.timestamp(),
                first.timestamp());
    }
}
