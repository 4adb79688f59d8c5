package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.gyroscops.application.billing.payment.PaymentPorts;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.pipeline.IdempotencyStore;
import com.gyroscops.application.pipeline.Pipelines;
import com.gyroscops.application.pipeline.RetryPolicy;
import com.gyroscops.application.projection.LogHead;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.bootstrap.demo.DemoHistory;
import com.gyroscops.bootstrap.demo.MovedClock;
import java.time.InstantSource;

/// The time that events are stamped with, and a history that can be lived before anybody asks for the present.
final class DemoModule extends AbstractModule {

    private static final long SEED = 44;

    @Override
    protected void configure() {
        bind(InstantSource.class).to(MovedClock.class);
    }

    @Provides
    @Singleton
    MovedClock clock() {
        return new MovedClock();
    }

    /// The history goes through the real handlers. Its events are events like any other; its commands are none that
    /// somebody sent, so nobody measures how long they take.
    @Provides
    DemoHistory history(
            PaymentPorts ports, IdempotencyStore idempotency, QueryPipelines queries, LogHead log, MovedClock clock) {
        var unmeasured = new Pipelines((_, _, _) -> {}, idempotency, new RetryPolicy(1, _ -> {}));
        return new DemoHistory(
                ids -> PaymentUseCases.assemble(ports.with(ids), unmeasured, queries, log, log)
                        .commands(),
                clock,
                InstantSource.system().instant(),
                SEED);
    }
}
