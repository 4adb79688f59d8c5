package com.gyroscops.application.workflow.activation;

import com.gyroscops.domain.shared.Rejection;
import com.gyroscops.domain.workflow.activation.Activation;
import com.gyroscops.domain.workflow.activation.ActivationCommand;
import com.gyroscops.domain.workflow.activation.ActivationEvent;
import com.gyroscops.domain.workflow.activation.ActivationId;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.NoFacts;

/// Registers the activation with the framework: its name, its functions, and its events. It refuses no command.
public final class ActivationAggregate {

    public static final Aggregate<Activation, ActivationCommand, NoFacts, ActivationEvent, Rejection> ACTIVATION =
            Aggregate.named("Activation")
                    .identifiedBy(ActivationCommand::activationId, ActivationId::value)
                    .deciding(new Activation.Absent(), Activation::decide, Activation::evolve)
                    .events(ActivationEvent.class);

    private ActivationAggregate() {}
}
