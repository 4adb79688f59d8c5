package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.application.counters.CounterUseCases;
import com.gyroscops.application.counters.EventCounters;
import com.gyroscops.application.projection.Attempts;
import com.gyroscops.application.projection.ProjectionEngine;
import com.gyroscops.application.projection.ProjectionRunner;
import com.gyroscops.application.projection.Projections;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.trace.Traces;
import java.time.Clock;
import java.util.List;

/// What follows the log.
final class ProjectionModule extends AbstractModule {

    /// How often an event is tried before it is set aside; with the pauses in between, that takes a second.
    private static final int ATTEMPTS = 5;

    /// The projections that run, each by the name of what it keeps.
    record Following(ProjectionRunner payments, ProjectionRunner counters) {}

    @Provides
    @Singleton
    ProjectionEngine engine(EventReader reader, EventFeed feed) {
        return new ProjectionEngine(
                reader, feed, new Attempts(ATTEMPTS, new Pauses()), Clock.systemUTC(), new ProjectionLog());
    }

    /// Only one of them counts, so that each event is counted once.
    @Provides
    @Singleton
    Following following(
            ProjectionEngine engine,
            ReadModel<PaymentViews> views,
            ReadModel<EventCounters> counters,
            Meters meters,
            Traces traces) {
        return new Following(
                engine.start(PaymentUseCases.projection(views), traces.of("payments")),
                engine.start(CounterUseCases.projection(counters), meters::recorded, traces.of("counters")));
    }

    @Provides
    @Singleton
    Projections projections(Following following, Meters meters) {
        var projections = new Projections(List.of(following.payments(), following.counters()));
        projections.runners().forEach(meters::watch);
        return projections;
    }
}
