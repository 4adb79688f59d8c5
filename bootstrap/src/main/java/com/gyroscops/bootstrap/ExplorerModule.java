package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.observation.StoreObserver;
import com.gyroscops.eventsourcing.projection.ProjectionObserver;
import com.gyroscops.explorer.ExplorerRoutes;
import com.gyroscops.web.dispatch.RequestObserver;
import com.gyroscops.web.http.RouteGroup;
import java.time.InstantSource;

/// Binds the event explorer, and the observers of its traces. No other part depends on it.
final class ExplorerModule extends AbstractModule {

    @Provides
    @Singleton
    ExplorerRoutes.Parts explorer(InstantSource clock) {
        return ExplorerRoutes.of(clock);
    }

    @ProvidesIntoSet
    RouteGroup routes(ExplorerRoutes.Parts explorer) {
        return explorer.routes();
    }

    @ProvidesIntoSet
    CommandObserver commands(ExplorerRoutes.Parts explorer) {
        return explorer.commands();
    }

    @ProvidesIntoSet
    StoreObserver store(ExplorerRoutes.Parts explorer) {
        return explorer.store();
    }

    @ProvidesIntoSet
    ProjectionObserver projections(ExplorerRoutes.Parts explorer) {
        return explorer.projections();
    }

    @ProvidesIntoSet
    RequestObserver requests(ExplorerRoutes.Parts explorer) {
        return explorer.requests();
    }
}
