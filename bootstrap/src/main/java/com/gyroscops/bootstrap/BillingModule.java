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
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.port.ExchangeRateSource;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentStores;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.policy.CommandRoute;
import com.gyroscops.eventsourcing.projection.HeadPosition;
import com.gyroscops.eventsourcing.projection.ProjectionDefinition;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.infrastructure.inmemory.billing.FixedExchangeRates;
import com.gyroscops.web.http.RouteGroup;

/// The billing context: its use cases, adapters and routes.
final class BillingModule extends AbstractModule {

    @Override
    protected void configure() {
        install(new BillingDemoModule());
    }

    @ProvidesIntoSet
    Aggregate<?, ?, ?, ?, ?> payment() {
        return PaymentAggregate.PAYMENT;
    }

    @ProvidesIntoSet
    CommandRoute<?, ?> route(PaymentCommands commands) {
        return new CommandRoute<>(PaymentAggregate.PAYMENT, commands.single());
    }

    @ProvidesIntoSet
    ProjectionDefinition<?> projection(ReadModel<DocumentStore<PaymentId, PaymentView>> payments) {
        return PaymentDocuments.PROJECTION.definition(payments);
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
    PaymentQueries queries(
            QueryPipeline queries,
            ReadModel<DocumentStore<PaymentId, PaymentView>> payments,
            Projections projections,
            EventReader reader,
            EventViews views,
            HeadPosition log) {
        var position = projections.position(PaymentDocuments.TYPE.name());
        return PaymentQueries.of(queries, payments, position, reader, views, log);
    }

    @Provides
    @Singleton
    ReadModel<DocumentStore<PaymentId, PaymentView>> payments(DocumentStores stores) {
        return stores.readModel(PaymentDocuments.TYPE);
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
