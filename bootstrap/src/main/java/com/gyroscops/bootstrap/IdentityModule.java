package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.adapters.rest.identity.SessionRoutes;
import com.gyroscops.adapters.rest.identity.UserRoutes;
import com.gyroscops.application.identity.session.SessionAggregate;
import com.gyroscops.application.identity.session.SessionDocuments;
import com.gyroscops.application.identity.session.SessionExpiry;
import com.gyroscops.application.identity.session.SessionQueries;
import com.gyroscops.application.identity.session.SessionView;
import com.gyroscops.application.identity.user.UserAggregate;
import com.gyroscops.application.identity.user.UserDocuments;
import com.gyroscops.application.identity.user.UserQueries;
import com.gyroscops.application.identity.user.UserView;
import com.gyroscops.domain.identity.session.SessionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.deadline.DeadlineType;
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
import java.time.InstantSource;

/// The identity context: its use cases and routes.
final class IdentityModule extends AbstractModule {

    @ProvidesIntoSet
    Aggregate<?, ?, ?, ?, ?> user() {
        return UserAggregate.USER;
    }

    @ProvidesIntoSet
    ProjectionDefinition<?> userProjection(ReadModel<DocumentStore<UserId, UserView>> users) {
        return UserDocuments.PROJECTION.definition(users);
    }

    @ProvidesIntoSet
    RouteGroup userRoutes(CommandHandlers handlers, UserQueries queries, EventIds ids) {
        return new UserRoutes(
                        handlers.of(UserAggregate.USER, UserAggregate::facts),
                        queries,
                        () -> ids.next().toString())
                .group();
    }

    @Provides
    @Singleton
    UserQueries userQueries(
            QueryPipeline queries,
            ReadModel<DocumentStore<UserId, UserView>> users,
            Projections projections,
            EventReader reader,
            HeadPosition log) {
        var position = projections.position(UserDocuments.TYPE.name());
        return UserQueries.of(queries, users, position, reader, log);
    }

    @Provides
    @Singleton
    ReadModel<DocumentStore<UserId, UserView>> users(DocumentStores stores) {
        return stores.readModel(UserDocuments.TYPE);
    }

    @ProvidesIntoSet
    Aggregate<?, ?, ?, ?, ?> session() {
        return SessionAggregate.SESSION;
    }

    @ProvidesIntoSet
    ProjectionDefinition<?> sessionProjection(ReadModel<DocumentStore<SessionId, SessionView>> sessions) {
        return SessionDocuments.PROJECTION.definition(sessions);
    }

    @ProvidesIntoSet
    CommandRoute<?, ?> sessionCommands(CommandHandlers handlers, InstantSource clock) {
        return new CommandRoute<>(
                SessionAggregate.SESSION, handlers.of(SessionAggregate.SESSION, SessionAggregate.facts(clock)));
    }

    @ProvidesIntoSet
    DeadlineType sessionExpiry() {
        return SessionExpiry.DEADLINE;
    }

    @ProvidesIntoSet
    RouteGroup sessionRoutes(CommandHandlers handlers, SessionQueries queries, InstantSource clock, EventIds ids) {
        var commands = handlers.of(SessionAggregate.SESSION, SessionAggregate.facts(clock));
        return new SessionRoutes(commands, queries, () -> ids.next().toString()).group();
    }

    @Provides
    @Singleton
    SessionQueries sessionQueries(
            QueryPipeline queries,
            ReadModel<DocumentStore<SessionId, SessionView>> sessions,
            Projections projections,
            EventReader reader,
            HeadPosition log) {
        var position = projections.position(SessionDocuments.TYPE.name());
        return SessionQueries.of(queries, sessions, position, reader, log);
    }

    @Provides
    @Singleton
    ReadModel<DocumentStore<SessionId, SessionView>> sessions(DocumentStores stores) {
        return stores.readModel(SessionDocuments.TYPE);
    }
}
