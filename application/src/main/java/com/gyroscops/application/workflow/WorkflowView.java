package com.gyroscops.application.workflow;

import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowStatus;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.time.Instant;
import java.util.Optional;

/// A workflow as queries return it, now or at an earlier point, separate from the aggregate.
///
/// @param organizationId the organization that it belongs to
/// @param reason the reason why its activation failed or why it is suspended, while that is so and if one was given
/// @param activation the latest request to activate it
/// @param revision the revision of the last event in this view
/// @param position the position of that event in the log
public record WorkflowView(
        WorkflowId workflowId,
        OrganizationId organizationId,
        UserId createdBy,
        String name,
        WorkflowStatus status,
        Optional<String> reason,
        Optional<Activation> activation,
        long revision,
        long position,
        Instant createdAt,
        Instant changedAt) {

    /// A request to activate a workflow.
    ///
    /// @param units the capacity that it needs
    /// @param amount the amount to be paid
    public record Activation(RegionId regionId, int units, Money amount, UserId requestedBy) {}

    WorkflowView becoming(WorkflowStatus next) {
        return with(next, Optional.empty(), activation);
    }

    WorkflowView becoming(WorkflowStatus next, Optional<String> because) {
        return with(next, because, activation);
    }

    WorkflowView activatedBy(Activation request) {
        return with(WorkflowStatus.ACTIVATING, Optional.empty(), Optional.of(request));
    }

    WorkflowView asOf(RecordedEvent last) {
        return new WorkflowView(
                workflowId,
                organizationId,
                createdBy,
                name,
                status,
                reason,
                activation,
                last.revision(),
                last.position(),
                createdAt,
                last.timestamp());
    }

    private WorkflowView with(WorkflowStatus next, Optional<String> because, Optional<Activation> request) {
        return new WorkflowView(
                workflowId,
                organizationId,
                createdBy,
                name,
                next,
                because,
                request,
                revision,
                position,
                createdAt,
                changedAt);
    }
}
