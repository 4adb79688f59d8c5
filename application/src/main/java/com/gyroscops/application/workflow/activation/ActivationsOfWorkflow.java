package com.gyroscops.application.workflow.activation;

import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.domain.workflow.activation.ActivationId;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.event.Tag;
import java.util.List;
import java.util.stream.Stream;

/// The activations of one workflow, the latest first.
public record ActivationsOfWorkflow(List<ActivationId> ids) {

    private static final FactType<ActivationsOfWorkflow> TYPE = FactType.named(
                    "ActivationsOfWorkflow", new ActivationsOfWorkflow(List.of()))
            .when(ActivationStarted.class, (known, event) -> known.with(event.activationId()));

    public ActivationsOfWorkflow {
        ids = List.copyOf(ids);
    }

    /// The activations of `workflow`.
    public static Fact<ActivationsOfWorkflow> of(WorkflowId workflow) {
        return TYPE.about(new Tag("workflow", workflow.value()));
    }

    private ActivationsOfWorkflow with(ActivationId next) {
        return new ActivationsOfWorkflow(
                Stream.concat(Stream.of(next), ids.stream()).toList());
    }
}
