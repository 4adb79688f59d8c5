package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.adapters.rest.resources.RegionRoutes;
import com.gyroscops.application.resources.region.RegionAggregate;
import com.gyroscops.application.resources.region.RegionDocuments;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.web.http.RouteGroup;

/// The resources context: its use cases and routes.
final class ResourcesModule extends AbstractModule {

    @ProvidesIntoSet
    Aggregate<?, ?, ?, ?, ?> region() {
        return RegionAggregate.REGION;
    }

    @ProvidesIntoSet
    CommandRoute<?, ?> commands(CommandHandlers handlers) {
        return new CommandRoute<>(RegionAggregate.REGION, handlers.of(RegionAggregate.REGION));
    }

    @ProvidesIntoSet
    DocumentProjection<?, ?> regions() {
        return RegionDocuments.PROJECTION;
    }

    @ProvidesIntoSet
    RouteGroup routes(CommandHandlers handlers, QueryHandlers queries, EventIds ids) {
        var commands = handlers.of(RegionAggregate.REGION);
        return new RegionRoutes(commands, queries.of(RegionDocuments.PROJECTION), () -> ids.next().toString()).group();
    }
}
