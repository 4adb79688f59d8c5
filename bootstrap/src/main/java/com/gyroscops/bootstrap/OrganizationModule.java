package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.adapters.rest.organization.OrganizationRoutes;
import com.gyroscops.application.organization.OrganizationAggregate;
import com.gyroscops.application.organization.OrganizationDocuments;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.web.http.RouteGroup;

/// The organization context: its use cases and routes.
final class OrganizationModule extends AbstractModule {

    @ProvidesIntoSet
    Aggregate<?, ?, ?, ?, ?> organization() {
        return OrganizationAggregate.ORGANIZATION;
    }

    @ProvidesIntoSet
    DocumentProjection<?, ?> organizations() {
        return OrganizationDocuments.PROJECTION;
    }

    @ProvidesIntoSet
    RouteGroup routes(CommandHandlers handlers, QueryHandlers queries, EventIds ids) {
        var commands = handlers.of(OrganizationAggregate.ORGANIZATION);
        return new OrganizationRoutes(
                        commands,
                        queries.of(OrganizationDocuments.PROJECTION),
                        () -> ids.next().toString())
                .group();
    }
}
