package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.adapters.rest.workflow.WorkflowRoutes;
import com.gyroscops.application.workflow.CapacityOfCompletedWorkflows;
import com.gyroscops.application.workflow.WorkflowAggregate;
import com.gyroscops.application.workflow.WorkflowDocuments;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.eventsourcing.policy.Policy;
import com.gyroscops.web.http.RouteGroup;

/// The workflow context: its use cases and routes.
final class WorkflowModule extends AbstractModule {

    @Override
    protected void configure() {
        install(new ActivationModule());
    }

    @ProvidesIntoSet
    Aggregate<?, ?, ?, ?, ?> workflow() {
        return WorkflowAggregate.WORKFLOW;
    }

    @ProvidesIntoSet
    CommandRoute<?, ?> commands(CommandHandlers handlers) {
        return new CommandRoute<>(
                WorkflowAggregate.WORKFLOW, handlers.of(WorkflowAggregate.WORKFLOW, WorkflowAggregate::facts));
    }

    @ProvidesIntoSet
    Policy capacityOfCompletedWorkflows() {
        return CapacityOfCompletedWorkflows.POLICY;
    }

    @ProvidesIntoSet
    DocumentProjection<?, ?> workflows() {
        return WorkflowDocuments.PROJECTION;
    }

    @ProvidesIntoSet
    RouteGroup routes(CommandHandlers handlers, QueryHandlers queries, EventIds ids) {
        var commands = handlers.of(WorkflowAggregate.WORKFLOW, WorkflowAggregate::facts);
        return new WorkflowRoutes(
                        commands,
                        queries.of(WorkflowDocuments.PROJECTION),
                        () -> ids.next().toString())
                .group();
    }
}
