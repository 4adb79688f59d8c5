package com.gyroscops.bootstrap;

import com.google.common.io.Closer;
import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.eventsourcing.deadline.DeadlineSchedule;
import com.gyroscops.eventsourcing.deadline.DeadlineType;
import com.gyroscops.eventsourcing.deadline.Deadlines;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.policy.CommandBus;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.eventsourcing.policy.CommandSender;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.policy.Policy;
import com.gyroscops.eventsourcing.policy.PolicyCheckpoints;
import com.gyroscops.eventsourcing.policy.RoutedCommands;
import com.gyroscops.eventsourcing.projection.ProjectionDefinition;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.store.EventReader;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// Binds the policies and the deadlines, and the command bus that they use.
final class PolicyModule extends AbstractModule {

    /// Declares sets that are empty in an application without contexts.
    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), new TypeLiteral<CommandRoute<?, ?>>() {});
        Multibinder.newSetBinder(binder(), Policy.class);
        Multibinder.newSetBinder(binder(), DeadlineType.class);
    }

    @Provides
    @Singleton
    CommandBus bus(Set<CommandRoute<?, ?>> routes) {
        return new RoutedCommands(routes);
    }

    @Provides
    @Singleton
    CommandSender sender(CommandBus bus, EventReader reader, InstantSource clock) {
        return new CommandSender(bus, reader, clock);
    }

    /// All policies; they are started once all other objects exist.
    @Provides
    @Singleton
    Policies policies(
            Set<Policy> policies,
            PolicyCheckpoints checkpoints,
            FactReader facts,
            CommandSender sender,
            ProjectionEngine engine,
            Meters meters,
            Closer closer) {
        var running = Policies.of(policies, checkpoints, facts, sender, engine.reportingTo(new PolicyLog()));
        closer.register(running::close);
        running.runners().runners().forEach(meters::watchPolicy);
        return running;
    }

    @Provides
    @Singleton
    ReadModel<DeadlineSchedule> schedule(Set<DeadlineType> types) {
        return Deadlines.schedule(List.copyOf(types));
    }

    @ProvidesIntoSet
    ProjectionDefinition<?> scheduling(ReadModel<DeadlineSchedule> schedule) {
        return Deadlines.projection(schedule);
    }

    /// The deadlines; their timer is started once all other objects exist.
    @Provides
    @Singleton
    Deadlines deadlines(
            ReadModel<DeadlineSchedule> schedule, CommandSender sender, InstantSource clock, Closer closer) {
        var deadlines = new Deadlines(schedule, sender, clock, new DeadlineLog());
        closer.register(deadlines::close);
        return deadlines;
    }
}
