package com.gyroscops.application.workflow;

import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// A workflow as it is now. Empty when there is none.
public record GetWorkflow(WorkflowId workflowId) implements Query<Optional<WorkflowView>> {}
