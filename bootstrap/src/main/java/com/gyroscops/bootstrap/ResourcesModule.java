package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.adapters.rest.resources.RegionRoutes;
import com.gyroscops.application.resources.region.RegionAggregate;
import com.gyroscops.application.resources.region.RegionDocuments;
import com.gyroscops.application.resources.region.RegionQueries;
import com.gyroscops.application.resources.region.RegionView;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentStores;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.eventsourcing.projection.HeadPosition;
import com.gyroscops.eventsourcing.projection.ProjectionDefinition;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.store.EventReader;
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
    ProjectionDefinition<?> projection(ReadModel<DocumentStore<RegionId, RegionView>> regions) {
        return RegionDocuments.PROJECTION.definition(regions);
    }

    @ProvidesIntoSet
    RouteGroup routes(CommandHandlers handlers, RegionQueries queries, EventIds ids) {
        var commands = handlers.of(RegionAggregate.REGION);
        return new RegionRoutes(commands, queries, () -> ids.next().toString()).group();
    }

    @Provides
    @Singleton
    RegionQueries queries(
            QueryPipeline queries,
            ReadModel<DocumentStore<RegionId, RegionView>> regions,
            Projections projections,
            EventReader reader,
            HeadPosition log) {
        var position = projections.position(RegionDocuments.TYPE.name());
        return RegionQueries.of(queries, regions, position, reader, log);
    }

    @Provides
    @Singleton
    ReadModel<DocumentStore<RegionId, RegionView>> regions(DocumentStores stores) {
        return stores.readModel(RegionDocuments.TYPE);
    }
}
