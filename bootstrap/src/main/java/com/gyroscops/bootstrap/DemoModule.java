package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.multibindings.ProvidesIntoOptional;
import com.gyroscops.application.billing.port.ExchangeRateSource;
import com.gyroscops.bootstrap.demo.AdjustableClock;
import com.gyroscops.bootstrap.demo.Demo;
import com.gyroscops.bootstrap.demo.DemoCommands;
import com.gyroscops.bootstrap.demo.DemoHistory;
import com.gyroscops.bootstrap.demo.SimulatedTime;
import com.gyroscops.eventsourcing.deadline.DeadlineType;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.policy.CommandSender;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.policy.RoutedCommands;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// Binds the demo history of all contexts.
final class DemoModule extends AbstractModule {

    private static final long SEED = 44;

    /// The history uses the real handlers, but without observers, because no client sent its commands. Its events are
    /// ordinary events, to which the real policies react.
    @ProvidesIntoOptional(ProvidesIntoOptional.Type.ACTUAL)
    Demo history(
            CommandHandlers handlers,
            ExchangeRateSource rates,
            EventTypes types,
            IdempotencyStore idempotency,
            SimulatedTime time,
            AdjustableClock clock) {
        var unwatched = new CommandPipeline(Observation.NONE, idempotency, new RetryPolicy(1, _ -> {}));
        return new DemoHistory(
                ids -> new RoutedCommands(
                        DemoCommands.routes(handlers.with(new EnvelopeFactory(types, ids), unwatched), rates, clock)),
                time,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                SEED);
    }

    @Provides
    SimulatedTime time(
            AdjustableClock clock,
            Policies policies,
            Set<DeadlineType> deadlines,
            CommandSender sender,
            ProjectionEngine engine) {
        return new SimulatedTime(clock, policies, deadlines, sender, engine);
    }
}
