package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.application.workflow.activation.ActivationAggregate;
import com.gyroscops.application.workflow.activation.ActivationProcess;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.deadline.DeadlineType;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.eventsourcing.policy.Policy;

/// The process that activates workflows.
final class ActivationModule extends AbstractModule {

    @ProvidesIntoSet
    Aggregate<?, ?, ?, ?, ?> activation() {
        return ActivationAggregate.ACTIVATION;
    }

    @ProvidesIntoSet
    CommandRoute<?, ?> commands(CommandHandlers handlers) {
        return new CommandRoute<>(ActivationAggregate.ACTIVATION, handlers.of(ActivationAggregate.ACTIVATION));
    }

    @ProvidesIntoSet
    Policy policy() {
        return ActivationProcess.POLICY;
    }

    @ProvidesIntoSet
    DeadlineType deadline() {
        return ActivationProcess.DEADLINE;
    }
}
