package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.adapters.rest.workflow.ActivationRoutes;
import com.gyroscops.application.workflow.activation.ActivationAggregate;
import com.gyroscops.application.workflow.activation.ActivationDocuments;
import com.gyroscops.application.workflow.activation.ActivationProcess;
import com.gyroscops.application.workflow.activation.ActivationView;
import com.gyroscops.application.workflow.activation.ActivationsOfWorkflow;
import com.gyroscops.application.workflow.activation.GetActivation;
import com.gyroscops.domain.workflow.activation.ActivationId;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.deadline.DeadlineType;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.eventsourcing.policy.Policy;
import com.gyroscops.web.http.RouteGroup;

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

    @ProvidesIntoSet
    DocumentProjection<?, ?> activations() {
        return ActivationDocuments.PROJECTION;
    }

    @ProvidesIntoSet
    RouteGroup routes(QueryHandlers queries, FactReader facts) {
        var activation = queries.of(
                ActivationDocuments.PROJECTION,
                (GetActivation query, DocumentStore<ActivationId, ActivationView> activations) ->
                        facts.value(Facts.of(ActivationsOfWorkflow.of(query.workflowId()))).ids().stream()
                                .filter(id -> query.activationId().map(id::equals).orElse(true))
                                .flatMap(id -> activations.get(id).stream())
                                .map(Document::value)
                                .findFirst());
        return new ActivationRoutes(activation, queries.of(ActivationDocuments.PROJECTION).page()).group();
    }
}
