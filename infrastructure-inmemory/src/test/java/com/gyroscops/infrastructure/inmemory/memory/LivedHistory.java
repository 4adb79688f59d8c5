package com.gyroscops.infrastructure.inmemory.memory;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.PaymentDocuments;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentFacts;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.analytics.Conversations;
import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.counters.CounterDocuments;
import com.gyroscops.eventsourcing.counters.CounterDocuments.Kind;
import com.gyroscops.eventsourcing.counters.EventCounter;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentStores;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.execution.AggregateExecutor;
import com.gyroscops.eventsourcing.execution.AggregateLoader;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.projection.Projection;
import com.gyroscops.eventsourcing.projection.RebuildRoom;
import com.gyroscops.eventsourcing.streams.StreamIndex;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Payments in a store with all indexes and read models, wired as in the application.
final class LivedHistory {

    private static final int BATCH = 1_000;

    private final EventTypes types = PAYMENT.types();
    final InMemoryAdapters.Store store =
            InMemoryAdapters.store(InstantSource.system(), 100, new JacksonEventCodec(types, PAYMENT.upcasters()));
    private final DocumentStores documents = InMemoryAdapters.documents(store);
    private final DocumentStore<PaymentId, PaymentView> views = documents.open(PaymentDocuments.TYPE);
    private final DocumentStore<Kind, EventCounter> counters = documents.open(CounterDocuments.TYPE);
    private final EventAnalytics analytics = InMemoryAdapters.analytics(store).counts();
    private final Conversations conversations = InMemoryAdapters.conversations(store);
    private final StreamIndex streams = InMemoryAdapters.streams(store);
    private final List<Projection> projections = List.of(
            PaymentDocuments.PROJECTION.into(views), CounterDocuments.PROJECTION.into(counters));
    private final AggregateExecutor<Payment, PaymentEvent> payments = new AggregateExecutor<>(
            new AggregateLoader<>(PaymentEvent.class, store.reader(), InMemoryAdapters.states(1), Observation.NONE),
            new FactReader(store.boundaries(), types, Tags::of, InMemoryAdapters.states(1)),
            store.appender(),
            new EnvelopeFactory(types, InMemoryAdapters.eventIds()));

    /// Executes all commands of `shape`, and lets everything catch up.
    LivedHistory live(EventShape shape) {
        for (var number = 0; number < shape.size; number++) {
            shape.commands(number).forEach(command -> send(command, shape));
        }
        store.memory().catchUp();
        projections.forEach(this::catchUp);
        return this;
    }

    /// The memory that a rebuild of the payments needs, and the memory that is available.
    RebuildRoom room() {
        return documents.roomForRebuild(views);
    }

    /// A second copy of the payments' read model.
    DocumentStore<PaymentId, PaymentView> rebuilt() {
        var another = documents.open(PaymentDocuments.TYPE);
        catchUp(PaymentDocuments.PROJECTION.into(another));
        return another;
    }

    /// Keeps everything reachable until it has been measured.
    void stillThere() {
        assertThat(List.of(views, counters, analytics, conversations, streams, payments, projections)).hasSize(7);
    }

    private void send(PaymentCommand command, EventShape shape) {
        var id = MessageId.of(EventShape.uuid());
        var organization =
                switch (command) {
                    case RequestPayment c -> c.organizationId();
                    case ProcessPayment c -> c.organizationId();
                    default -> shape.organization();
                };
        var user =
                switch (command) {
                    case RequestPayment c -> c.payerId();
                    case ProcessPayment c -> c.payerId();
                    default -> shape.user();
                };
        var metadata = new CommandMetadata(
                id, shape.correlation(), id, organization.value(), user.value(), Optional.empty(), Optional.empty());
        var facts = Facts.given(PaymentFacts.of(new ReviewPolicy(new ExchangeRates(Map.of()))));
        assertThat(payments.execute(new CommandEnvelope<>(command, metadata), PAYMENT, facts))
                .isNotEmpty();
    }

    private void catchUp(Projection projection) {
        while (projection.checkpoint() < store.reader().head()) {
            for (var event : store.reader().readAll(projection.checkpoint(), BATCH)) {
                projection.apply(event);
                projection.moveTo(event.position());
            }
        }
    }
}
