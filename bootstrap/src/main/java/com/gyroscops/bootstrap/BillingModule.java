package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.ProvidesIntoSet;
import com.gyroscops.adapters.rest.billing.PaymentRoutes;
import com.gyroscops.application.billing.payment.PaymentAggregate;
import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.billing.payment.PaymentDocuments;
import com.gyroscops.application.billing.payment.PaymentQueries;
import com.gyroscops.application.billing.port.ExchangeRateSource;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.infrastructure.inmemory.billing.FixedExchangeRates;
import com.gyroscops.web.http.RouteGroup;

/// The billing context: its use cases, adapters and routes.
final class BillingModule extends AbstractModule {

    @ProvidesIntoSet
    Aggregate<?, ?, ?, ?, ?> payment() {
        return PaymentAggregate.PAYMENT;
    }

    @ProvidesIntoSet
    CommandRoute<?, ?> route(PaymentCommands commands) {
        return new CommandRoute<>(PaymentAggregate.PAYMENT, commands.single());
    }

    @ProvidesIntoSet
    DocumentProjection<?, ?> payments() {
        return PaymentDocuments.PROJECTION;
    }

    @ProvidesIntoSet
    RouteGroup routes(PaymentCommands commands, PaymentQueries queries, EventIds ids) {
        return new PaymentRoutes(commands, queries, () -> ids.next().toString()).group();
    }

    @Provides
    @Singleton
    PaymentCommands commands(CommandHandlers handlers, ExchangeRateSource rates) {
        return PaymentCommands.of(handlers, rates);
    }

    @Provides
    @Singleton
    PaymentQueries queries(QueryHandlers queries, EventViews views) {
        return PaymentQueries.of(queries, views);
    }

    @Provides
    ExchangeRateSource exchangeRates() {
        return new FixedExchangeRates();
    }

    @ProvidesIntoSet
    AotTrainingScript training() {
        return new BillingAotTraining();
    }
}
