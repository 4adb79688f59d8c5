package com.gyroscops.domain.workflow;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.Workflow.Absent;
import com.gyroscops.domain.workflow.Workflow.Activating;
import com.gyroscops.domain.workflow.Workflow.ActivationFailed;
import com.gyroscops.domain.workflow.Workflow.Active;
import com.gyroscops.domain.workflow.Workflow.Completed;
import com.gyroscops.domain.workflow.Workflow.Created;
import com.gyroscops.domain.workflow.Workflow.Suspended;
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
import com.gyroscops.domain.workflow.WorkflowRejection.AmountNotPositive;
import com.gyroscops.domain.workflow.WorkflowRejection.AmountScale;
import com.gyroscops.domain.workflow.WorkflowRejection.CurrencyNotSupported;
import com.gyroscops.domain.workflow.WorkflowRejection.RegionUnavailable;
import com.gyroscops.domain.workflow.WorkflowRejection.UserSuspended;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowAlreadyExists;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowNotActivatable;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowNotActivating;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowNotActive;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowNotCompletable;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowNotFound;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowNotSuspended;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowUnpaid;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.BiFunction;

/// The decisions of a workflow, one function per command, each with every possible state.
final class WorkflowDecisions {

    private WorkflowDecisions() {}

    static Either<WorkflowRejection, List<WorkflowEvent>> create(
            Workflow workflow, CreateWorkflow c, WorkflowFacts facts) {
        return switch (workflow) {
            case Absent _ when facts.creatorSuspended() -> Either.left(new UserSuspended(c.createdBy()));
            case Absent _ -> accepted(new WorkflowCreated(c.workflowId(), c.organizationId(), c.createdBy(), c.name()));
            case Created _, Activating _, ActivationFailed _, Active _, Suspended _, Completed _ ->
                refused(workflow, c, WorkflowAlreadyExists::new);
        };
    }

    static Either<WorkflowRejection, List<WorkflowEvent>> requestActivation(
            Workflow workflow, RequestActivation c, WorkflowFacts facts) {
        return switch (workflow) {
            case Created w -> requested(w.id(), w.organizationId(), c, facts);
            case ActivationFailed w -> requested(w.id(), w.organizationId(), c, facts);
            case Suspended w when w.unpaid() -> requested(w.id(), w.organizationId(), c, facts);
            case Absent _ -> notFound(c);
            case Activating _, Active _, Suspended _, Completed _ -> refused(workflow, c, WorkflowNotActivatable::new);
        };
    }

    static Either<WorkflowRejection, List<WorkflowEvent>> activate(Workflow workflow, ActivateWorkflow c) {
        return switch (workflow) {
            case Activating w -> accepted(new WorkflowActivated(w.id()));
            case Active _ -> unchanged();
            case Absent _ -> notFound(c);
            case Created _, ActivationFailed _, Suspended _, Completed _ ->
                refused(workflow, c, WorkflowNotActivating::new);
        };
    }

    static Either<WorkflowRejection, List<WorkflowEvent>> failActivation(Workflow workflow, FailActivation c) {
        return switch (workflow) {
            case Activating w -> accepted(new WorkflowActivationFailed(w.id(), c.reason()));
            case ActivationFailed _ -> unchanged();
            case Absent _ -> notFound(c);
            case Created _, Active _, Suspended _, Completed _ -> refused(workflow, c, WorkflowNotActivating::new);
        };
    }

    /// A suspended workflow that turns out to be unpaid becomes so, since resuming it would make it active without a
    /// payment.
    static Either<WorkflowRejection, List<WorkflowEvent>> suspend(Workflow workflow, SuspendWorkflow c) {
        return switch (workflow) {
            case Active w -> accepted(new WorkflowSuspended(w.id(), c.reason()));
            case Suspended w
            when !w.unpaid() && Workflow.isUnpaid(c.reason()) -> accepted(new WorkflowSuspended(w.id(), c.reason()));
            case Suspended _ -> unchanged();
            case Absent _ -> notFound(c);
            case Created _, Activating _, ActivationFailed _, Completed _ ->
                refused(workflow, c, WorkflowNotActive::new);
        };
    }

    static Either<WorkflowRejection, List<WorkflowEvent>> resume(Workflow workflow, ResumeWorkflow c) {
        return switch (workflow) {
            case Suspended w when w.unpaid() -> Either.left(new WorkflowUnpaid(w.id()));
            case Suspended w -> accepted(new WorkflowResumed(w.id()));
            case Active _ -> unchanged();
            case Absent _ -> notFound(c);
            case Created _, Activating _, ActivationFailed _, Completed _ ->
                refused(workflow, c, WorkflowNotSuspended::new);
        };
    }

    static Either<WorkflowRejection, List<WorkflowEvent>> complete(Workflow workflow, CompleteWorkflow c) {
        return switch (workflow) {
            case Active w -> accepted(new WorkflowCompleted(w.id()));
            case Suspended w -> accepted(new WorkflowCompleted(w.id()));
            case Completed _ -> unchanged();
            case Absent _ -> notFound(c);
            case Created _, Activating _, ActivationFailed _ -> refused(workflow, c, WorkflowNotCompletable::new);
        };
    }

    /// An amount that cannot be paid is refused first, since that does not change when the region does.
    private static Either<WorkflowRejection, List<WorkflowEvent>> requested(
            WorkflowId id, OrganizationId organization, RequestActivation c, WorkflowFacts facts) {
        return c.amount()
                .<WorkflowRejection>payable(CurrencyNotSupported::new, AmountScale::new, AmountNotPositive::new)
                .flatMap(amount -> facts.regionUnavailable()
                        ? Either.left(new RegionUnavailable(c.regionId()))
                        : accepted(new WorkflowActivationRequested(
                                id, organization, c.requestedBy(), c.regionId(), c.units(), amount)));
    }

    private static Either<WorkflowRejection, List<WorkflowEvent>> accepted(WorkflowEvent event) {
        return Either.right(List.of(event));
    }

    private static Either<WorkflowRejection, List<WorkflowEvent>> unchanged() {
        return Either.right(List.of());
    }

    private static Either<WorkflowRejection, List<WorkflowEvent>> notFound(WorkflowCommand c) {
        return Either.left(new WorkflowNotFound(c.workflowId()));
    }

    /// Refuses a command that the status of an existing workflow does not allow.
    private static Either<WorkflowRejection, List<WorkflowEvent>> refused(
            Workflow workflow, WorkflowCommand c, BiFunction<WorkflowId, WorkflowStatus, WorkflowRejection> reason) {
        return Either.left(reason.apply(c.workflowId(), workflow.status().orElseThrow()));
    }
}
