package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoOptional;
import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.billing.port.ExchangeRateSource;
import com.gyroscops.bootstrap.demo.AdjustableClock;
import com.gyroscops.bootstrap.demo.Demo;
import com.gyroscops.bootstrap.demo.DemoHistory;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;

/// Binds the demo history of payments.
final class BillingDemoModule extends AbstractModule {

    private static final long SEED = 44;

    /// The history uses the real handlers, but without observers, because no client sent its commands. Its events are
    /// ordinary events.
    @ProvidesIntoOptional(ProvidesIntoOptional.Type.ACTUAL)
    Demo history(
            CommandHandlers handlers,
            ExchangeRateSource rates,
            EventTypes types,
            IdempotencyStore idempotency,
            AdjustableClock clock) {
        var unwatched = new CommandPipeline(Observation.NONE, idempotency, new RetryPolicy(1, _ -> {}));
        return new DemoHistory(
                ids -> PaymentCommands.of(handlers.with(new EnvelopeFactory(types, ids), unwatched), rates)
                        .single(),
                clock,
                clock.instant(),
                SEED);
    }
}
