package com.gyroscops.domain.workflow;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowCommand.ActivateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CompleteWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.FailActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.ResumeWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.SuspendWorkflow;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivated;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationFailed;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationRequested;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowCompleted;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowCreated;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowResumed;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowSuspended;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/// A workflow as a value: its state, with only what the next decision needs.
public sealed interface Workflow {

    /// The reason of a suspension that only a new activation ends.
    String UNPAID = "unpaid";

    /// The state before the first event, so that "not found" is a decision like any other.
    record Absent() implements Workflow {}

    /// It waits for a request to activate it.
    record Created(WorkflowId id, OrganizationId organizationId) implements Workflow {}

    /// Its activation was requested.
    record Activating(WorkflowId id, OrganizationId organizationId) implements Workflow {}

    /// Its activation failed, and may be requested again.
    record ActivationFailed(WorkflowId id, OrganizationId organizationId) implements Workflow {}

    /// It runs.
    record Active(WorkflowId id, OrganizationId organizationId) implements Workflow {}

    /// It does not run, until it is resumed or activated again.
    ///
    /// @param unpaid whether only a new activation ends the suspension
    record Suspended(WorkflowId id, OrganizationId organizationId, boolean unpaid) implements Workflow {}

    /// It ended for good.
    record Completed() implements Workflow {}

    /// Decides `command` on this workflow with `facts`: a rejection, no events when nothing has to change, or events.
    default Either<WorkflowRejection, List<WorkflowEvent>> decide(WorkflowCommand command, WorkflowFacts facts) {
        return switch (command) {
            case CreateWorkflow c -> WorkflowDecisions.create(this, c, facts);
            case RequestActivation c -> WorkflowDecisions.requestActivation(this, c, facts);
            case ActivateWorkflow c -> WorkflowDecisions.activate(this, c);
            case FailActivation c -> WorkflowDecisions.failActivation(this, c);
            case SuspendWorkflow c -> WorkflowDecisions.suspend(this, c);
            case ResumeWorkflow c -> WorkflowDecisions.resume(this, c);
            case CompleteWorkflow c -> WorkflowDecisions.complete(this, c);
        };
    }

    /// The workflow after `event`. An event that cannot follow this state changes nothing; `decide` never emits one.
    default Workflow evolve(WorkflowEvent event) {
        return switch (event) {
            case WorkflowCreated e when this instanceof Absent -> new Created(e.workflowId(), e.organizationId());
            case WorkflowActivationRequested e
            when isActivatable() -> new Activating(e.workflowId(), e.organizationId());
            case WorkflowActivated _ when this instanceof Activating w -> new Active(w.id(), w.organizationId());
            case WorkflowActivationFailed _
            when this instanceof Activating w -> new ActivationFailed(w.id(), w.organizationId());
            case WorkflowSuspended e
            when this instanceof Active w -> new Suspended(w.id(), w.organizationId(), isUnpaid(e.reason()));
            case WorkflowSuspended e
            when this instanceof Suspended w ->
                new Suspended(w.id(), w.organizationId(), w.unpaid() || isUnpaid(e.reason()));
            case WorkflowResumed _
            when this instanceof Suspended w && !w.unpaid() -> new Active(w.id(), w.organizationId());
            case WorkflowCompleted _ when this instanceof Active || this instanceof Suspended -> new Completed();
            case WorkflowCreated _, WorkflowActivationRequested _, WorkflowActivated _ -> this;
            case WorkflowActivationFailed _, WorkflowSuspended _, WorkflowResumed _, WorkflowCompleted _ -> this;
        };
    }

    /// The status of the workflow; empty when there is none.
    default Optional<WorkflowStatus> status() {
        return switch (this) {
            case Absent _ -> Optional.empty();
            case Created _ -> Optional.of(WorkflowStatus.CREATED);
            case Activating _ -> Optional.of(WorkflowStatus.ACTIVATING);
            case ActivationFailed _ -> Optional.of(WorkflowStatus.ACTIVATION_FAILED);
            case Active _ -> Optional.of(WorkflowStatus.ACTIVE);
            case Suspended _ -> Optional.of(WorkflowStatus.SUSPENDED);
            case Completed _ -> Optional.of(WorkflowStatus.COMPLETED);
        };
    }

    private boolean isActivatable() {
        return switch (this) {
            case Created _, ActivationFailed _ -> true;
            case Suspended w -> w.unpaid();
            case Absent _, Activating _, Active _, Completed _ -> false;
        };
    }

    /// Whether `reason` makes a suspension one that only a new activation ends.
    static boolean isUnpaid(Optional<String> reason) {
        return reason.filter(UNPAID::equals).isPresent();
    }
}
