package com.gyroscops.bootstrap;

import com.google.common.io.Closer;
import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.eventsourcing.counters.CounterDocuments;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentStores;
import com.gyroscops.eventsourcing.documents.ReadModels;
import com.gyroscops.eventsourcing.projection.Attempts;
import com.gyroscops.eventsourcing.projection.LiveEventHandler;
import com.gyroscops.eventsourcing.projection.ProjectionDefinition;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.ProjectionObserver;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Binds the projections.
final class ProjectionModule extends AbstractModule {

    /// The number of attempts before an event becomes a dead letter; with the pauses they take a second.
    private static final int ATTEMPTS = 5;

    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), ProjectionObserver.class);
    }

    @Provides
    @Singleton
    ProjectionEngine engine(EventReader reader, EventFeed feed, InstantSource clock) {
        return new ProjectionEngine(
                reader, feed, new Attempts(ATTEMPTS, new ProjectionBackoff()), clock, new ProjectionLog());
    }

    @Provides
    @Singleton
    ReadModels readModels(DocumentStores stores, Set<DocumentProjection<?, ?>> projections) {
        return new ReadModels(stores, projections);
    }

    @ProvidesIntoSet
    DocumentProjection<?, ?> counters() {
        return CounterDocuments.PROJECTION;
    }

    /// All projections; they are started once all other objects exist.
    @Provides
    @Singleton
    Projections projections(
            ReadModels models,
            Set<ProjectionDefinition<?>> others,
            ProjectionEngine engine,
            Meters meters,
            Set<ProjectionObserver> observers,
            Closer closer) {
        var all = Stream.concat(models.definitions().stream(), others.stream()).toList();
        var projections = Projections.of(all, engine, definition -> reactions(definition, meters, observers));
        closer.register(projections::close);
        projections.runners().forEach(meters::watch);
        return projections;
    }

    /// Only one projection has the counter, so that each event is counted once.
    private static List<LiveEventHandler> reactions(
            ProjectionDefinition<?> definition, Meters meters, Set<ProjectionObserver> observers) {
        var observed = ProjectionObserver.reaction(definition.name(), observers);
        return definition.name().equals(CounterDocuments.TYPE.name())
                ? List.of(meters::recorded, observed)
                : List.of(observed);
    }
}
