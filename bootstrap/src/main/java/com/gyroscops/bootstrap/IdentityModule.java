package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.adapters.rest.identity.SessionRoutes;
import com.gyroscops.adapters.rest.identity.UserRoutes;
import com.gyroscops.application.identity.session.SessionAggregate;
import com.gyroscops.application.identity.session.SessionDocuments;
import com.gyroscops.application.identity.session.SessionExpiry;
import com.gyroscops.application.identity.user.UserAggregate;
import com.gyroscops.application.identity.user.UserDocuments;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.deadline.DeadlineType;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.web.http.RouteGroup;
import java.time.InstantSource;

/// The identity context: its use cases and routes.
final class IdentityModule extends AbstractModule {

    @ProvidesIntoSet
    Aggregate<?, ?, ?, ?, ?> user() {
        return UserAggregate.USER;
    }

    @ProvidesIntoSet
    DocumentProjection<?, ?> users() {
        return UserDocuments.PROJECTION;
    }

    @ProvidesIntoSet
    RouteGroup userRoutes(CommandHandlers handlers, QueryHandlers queries, EventIds ids) {
        return new UserRoutes(
                        handlers.of(UserAggregate.USER, UserAggregate::facts),
                        queries.of(UserDocuments.PROJECTION),
                        () -> ids.next().toString())
                .group();
    }

    @ProvidesIntoSet
    Aggregate<?, ?, ?, ?, ?> session() {
        return SessionAggregate.SESSION;
    }

    @ProvidesIntoSet
    DocumentProjection<?, ?> sessions() {
        return SessionDocuments.PROJECTION;
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
    RouteGroup sessionRoutes(CommandHandlers handlers, QueryHandlers queries, InstantSource clock, EventIds ids) {
        var commands = handlers.of(SessionAggregate.SESSION, SessionAggregate.facts(clock));
        return new SessionRoutes(
                        commands,
                        queries.of(SessionDocuments.PROJECTION),
                        () -> ids.next().toString())
                .group();
    }
}
