package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.adapters.rest.organization.OrganizationRoutes;
import com.gyroscops.application.organization.OrganizationAggregate;
import com.gyroscops.application.organization.OrganizationDocuments;
import com.gyroscops.application.organization.OrganizationQueries;
import com.gyroscops.application.organization.OrganizationView;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentStores;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.projection.HeadPosition;
import com.gyroscops.eventsourcing.projection.ProjectionDefinition;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.web.http.RouteGroup;

/// The organization context: its use cases and routes.
final class OrganizationModule extends AbstractModule {

    @ProvidesIntoSet
    Aggregate<?, ?, ?, ?, ?> organization() {
        return OrganizationAggregate.ORGANIZATION;
    }

    @ProvidesIntoSet
    ProjectionDefinition<?> projection(ReadModel<DocumentStore<OrganizationId, OrganizationView>> organizations) {
        return OrganizationDocuments.PROJECTION.definition(organizations);
    }

    @ProvidesIntoSet
    RouteGroup routes(CommandHandlers handlers, OrganizationQueries queries, EventIds ids) {
        var commands = handlers.of(OrganizationAggregate.ORGANIZATION);
        return new OrganizationRoutes(commands, queries, () -> ids.next().toString()).group();
    }

    @Provides
    @Singleton
    OrganizationQueries queries(
            QueryPipeline queries,
            ReadModel<DocumentStore<OrganizationId, OrganizationView>> organizations,
            Projections projections,
            EventReader reader,
            HeadPosition log) {
        var position = projections.position(OrganizationDocuments.TYPE.name());
        return OrganizationQueries.of(queries, organizations, position, reader, log);
    }

    @Provides
    @Singleton
    ReadModel<DocumentStore<OrganizationId, OrganizationView>> organizations(DocumentStores stores) {
        return stores.readModel(OrganizationDocuments.TYPE);
    }
}
