package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.gyroscops.application.event.EventIds;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.execution.StateCache;
import com.gyroscops.application.pipeline.Pipelines;
import com.gyroscops.application.projection.ProjectionEngine;
import com.gyroscops.application.projection.ProjectionRunner;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.resources.room.RoomPorts;
import com.gyroscops.application.resources.room.RoomUseCases;
import com.gyroscops.application.resources.room.RoomViews;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.trace.Traces;
import com.gyroscops.domain.resources.room.Room;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;

/// Rooms: their adapters, what follows the log for them, and their use cases.
final class RoomModule extends AbstractModule {

    /// The projection of rooms as it runs.
    record Following(ProjectionRunner rooms) {}

    @Provides
    @Singleton
    StateCache<Room> states(Settings settings) {
        return InMemoryAdapters.states(settings.stateCacheSize());
    }

    @Provides
    @Singleton
    ReadModel<RoomViews> views() {
        return new ReadModel<>(InMemoryAdapters::roomViews);
    }

    @Provides
    @Singleton
    Following following(ProjectionEngine engine, ReadModel<RoomViews> views, Traces traces) {
        return new Following(engine.start(RoomUseCases.projection(views), traces.of("rooms")));
    }

    @Provides
    RoomPorts ports(
            EventReader reader,
            EventAppender appender,
            EventTypes types,
            EventIds ids,
            StateCache<Room> states,
            ReadModel<RoomViews> views) {
        return new RoomPorts(
                Pipelines.reading(reader), Pipelines.appending(appender), types, ids, states, views);
    }

    @Provides
    @Singleton
    RoomUseCases useCases(RoomPorts ports, Pipelines commands, QueryPipelines queries, Following following) {
        return RoomUseCases.assemble(ports, commands, queries, following.rooms());
    }
}
