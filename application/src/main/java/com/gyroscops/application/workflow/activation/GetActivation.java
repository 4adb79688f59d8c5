package com.gyroscops.application.workflow.activation;

import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.activation.ActivationId;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// An activation of a workflow, if there is one.
///
/// @param activationId which one; empty for the latest
public record GetActivation(WorkflowId workflowId, Optional<ActivationId> activationId)
        implements Query<Optional<ActivationView>> {}
