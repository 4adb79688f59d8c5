package com.gyroscops.application.workflow.activation;

import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// The latest activation of a workflow, if one was requested.
public record GetActivation(WorkflowId workflowId) implements Query<Optional<ActivationView>> {}
