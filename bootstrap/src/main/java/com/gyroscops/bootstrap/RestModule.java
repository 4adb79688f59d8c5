package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.gyroscops.adapters.rest.RestAdapter;
import com.gyroscops.application.analytics.AnalyticsUseCases;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.counters.CounterUseCases;
import com.gyroscops.application.event.EventIds;
import com.gyroscops.application.events.EventUseCases;
import com.gyroscops.application.operations.OptimizeIndexes;
import com.gyroscops.application.operations.ReadinessProbe;
import com.gyroscops.application.projection.Projections;
import com.gyroscops.application.trace.Traces;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the HTTP adapter is made of. [Application] starts it, when everything else stands.
final class RestModule extends AbstractModule {

    private static final Logger LOG = LoggerFactory.getLogger(RestAdapter.class);

    /// How long a connection may be kept without a request.
    private static final Duration IDLE = Duration.ofMinutes(5);

    @Provides
    RestAdapter.Settings listening(Settings settings) {
        return new RestAdapter.Settings(
                settings.host().getHostAddress(),
                settings.port(),
                settings.maxBodyBytes(),
                true,
                settings.requestLimit(),
                IDLE,
                settings.shutdownGrace(),
                RestAdapter.Settings.Streams.usual());
    }

    @Provides
    RestAdapter.UseCases useCases(
            PaymentUseCases payments,
            EventUseCases events,
            AnalyticsUseCases analytics,
            ReadinessProbe readiness,
            CounterUseCases counters,
            Projections projections,
            OptimizeIndexes maintenance,
            Traces traces) {
        return new RestAdapter.UseCases(
                payments, events, analytics, readiness, counters, projections, maintenance, traces);
    }

    @Provides
    RestAdapter.Surroundings surroundings(PrometheusMeterRegistry registry, Meters meters, EventIds ids) {
        return new RestAdapter.Surroundings(
                () -> ids.next().toString(),
                registry::scrape,
                meters::served,
                (correlationId, failure) -> LOG.atError()
                        .setCause(failure)
                        .addKeyValue("correlationId", correlationId)
                        .log("A request failed"));
    }
}
