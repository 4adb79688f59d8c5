package com.gyroscops.domain.workflow;

import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.Rejection;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;

/// The reasons for refusing a command of a workflow, with the facts behind them.
public sealed interface WorkflowRejection extends Rejection {

    /// There is no such workflow.
    record WorkflowNotFound(WorkflowId workflowId) implements WorkflowRejection {}

    /// A suspended user cannot create workflows.
    record UserSuspended(UserId userId) implements WorkflowRejection {}

    /// A workflow is created once.
    record WorkflowAlreadyExists(WorkflowId workflowId, WorkflowStatus status) implements WorkflowRejection {}

    /// An activation can be requested for a workflow that was created, whose activation failed, or that is unpaid.
    record WorkflowNotActivatable(WorkflowId workflowId, WorkflowStatus status) implements WorkflowRejection {}

    /// No activation can be requested for a region that is unavailable.
    record RegionUnavailable(RegionId regionId) implements WorkflowRejection {}

    /// Only a requested activation can succeed or fail.
    record WorkflowNotActivating(WorkflowId workflowId, WorkflowStatus status) implements WorkflowRejection {}

    /// Only an active workflow can be suspended.
    record WorkflowNotActive(WorkflowId workflowId, WorkflowStatus status) implements WorkflowRejection {}

    /// Only a suspended workflow can be resumed.
    record WorkflowNotSuspended(WorkflowId workflowId, WorkflowStatus status) implements WorkflowRejection {}

    /// A workflow that is suspended as unpaid resumes by a new activation alone.
    record WorkflowUnpaid(WorkflowId workflowId) implements WorkflowRejection {}

    /// Only an active or suspended workflow can be completed.
    record WorkflowNotCompletable(WorkflowId workflowId, WorkflowStatus status) implements WorkflowRejection {}

    /// The amount must be greater than zero.
    record AmountNotPositive(Money amount) implements WorkflowRejection {}

    /// The currency is not supported.
    record CurrencyNotSupported(Currency currency) implements WorkflowRejection {}

    /// The amount has more decimals than its currency.
    record AmountScale(Money amount, int decimals) implements WorkflowRejection {}
}
