package com.gyroscops.adapters.rest.workflow;

import com.gyroscops.adapters.rest.command.RejectionProblems;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowRejection;
import com.gyroscops.domain.workflow.WorkflowRejection.AmountNotPositive;
import com.gyroscops.domain.workflow.WorkflowRejection.AmountScale;
import com.gyroscops.domain.workflow.WorkflowRejection.CurrencyNotSupported;
import com.gyroscops.domain.workflow.WorkflowRejection.RegionUnavailable;
import com.gyroscops.domain.workflow.WorkflowRejection.UserSuspended;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowAlreadyExists;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowNotActivatable;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowNotActive;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowNotCompletable;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowNotFound;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowNotSuspended;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowUnpaid;
import com.gyroscops.domain.workflow.WorkflowStatus;
import com.gyroscops.web.http.Problem;

/// The messages of rejections of workflows.
final class WorkflowProblems {

    static final RejectionProblems<WorkflowRejection> REJECTIONS = RejectionProblems.<WorkflowRejection>of("workflow")
            .detail(
                    WorkflowNotFound.class,
                    r -> "There is no workflow " + r.workflowId().value() + ".")
            .detail(
                    WorkflowAlreadyExists.class,
                    r -> "A workflow with this id already exists; it is " + r.status() + ".")
            .detail(
                    UserSuspended.class,
                    r -> "The user " + r.userId().value() + " is suspended and cannot create workflows.")
            .detail(RegionUnavailable.class, r -> "The region " + r.regionId().value() + " is unavailable.")
            .detail(
                    WorkflowNotActivatable.class,
                    r -> only(
                            "a workflow that was created, whose activation failed or that is unpaid can be activated",
                            r.status()))
            .detail(WorkflowNotActive.class, r -> only("an active workflow can be suspended", r.status()))
            .detail(WorkflowNotSuspended.class, r -> only("a suspended workflow can be resumed", r.status()))
            .detail(WorkflowUnpaid.class, _ -> "The workflow is unpaid; it resumes by a new activation alone.")
            .detail(
                    WorkflowNotCompletable.class,
                    r -> only("an active or suspended workflow can be completed", r.status()))
            .detail(AmountNotPositive.class, r -> "The amount must be greater than zero; it is " + r.amount() + ".")
            .detail(CurrencyNotSupported.class, r -> "Payments in " + r.currency() + " are not supported.")
            .detail(
                    AmountScale.class,
                    r -> "An amount in " + r.amount().currency() + " has at most " + r.decimals() + " decimals.");

    private WorkflowProblems() {}

    /// The problem of a missing workflow, for commands and queries alike.
    static Problem notFound(WorkflowId id) {
        return REJECTIONS.problem(new WorkflowNotFound(id));
    }

    private static String only(String rule, WorkflowStatus status) {
        return "Only " + rule + "; this one is " + status + ".";
    }
}
