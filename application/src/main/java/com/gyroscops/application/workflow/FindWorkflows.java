package com.gyroscops.application.workflow;

import com.gyroscops.domain.workflow.WorkflowStatus;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;
import java.util.Set;

/// A page of workflows by status; an empty set matches all.
///
/// @param beyond the `next` of the previous page; empty for the first page
/// @param limit the maximum number of workflows, at least 1
public record FindWorkflows(Set<WorkflowStatus> statuses, Optional<Long> beyond, int limit)
        implements Query<DocumentPage<WorkflowView>> {

    public FindWorkflows {
        statuses = Set.copyOf(statuses);
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of a page must be at least 1: " + limit);
        }
    }
}
