package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.adapters.rest.workflow.WorkflowRoutes;
import com.gyroscops.application.workflow.CapacityOfCompletedWorkflows;
import com.gyroscops.application.workflow.WorkflowAggregate;
import com.gyroscops.application.workflow.WorkflowDocuments;
import com.gyroscops.application.workflow.WorkflowQueries;
import com.gyroscops.application.workflow.WorkflowView;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentStores;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.eventsourcing.policy.Policy;
import com.gyroscops.eventsourcing.projection.HeadPosition;
import com.gyroscops.eventsourcing.projection.ProjectionDefinition;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.store.EventReader;
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
    ProjectionDefinition<?> projection(ReadModel<DocumentStore<WorkflowId, WorkflowView>> workflows) {
        return WorkflowDocuments.PROJECTION.definition(workflows);
    }

    @ProvidesIntoSet
    RouteGroup routes(CommandHandlers handlers, WorkflowQueries queries, EventIds ids) {
        var commands = handlers.of(WorkflowAggregate.WORKFLOW, WorkflowAggregate::facts);
        return new WorkflowRoutes(commands, queries, () -> ids.next().toString()).group();
    }

    @Provides
    @Singleton
    WorkflowQueries queries(
            QueryPipeline queries,
            ReadModel<DocumentStore<WorkflowId, WorkflowView>> workflows,
            Projections projections,
            EventReader reader,
            HeadPosition log) {
        var position = projections.position(WorkflowDocuments.TYPE.name());
        return WorkflowQueries.of(queries, workflows, position, reader, log);
    }

    @Provides
    @Singleton
    ReadModel<DocumentStore<WorkflowId, WorkflowView>> workflows(DocumentStores stores) {
        return stores.readModel(WorkflowDocuments.TYPE);
    }
}
