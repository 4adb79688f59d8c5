package com.gyroscops.application.testing;

import com.gyroscops.application.billing.payment.PaymentCommands;
import com.gyroscops.application.billing.payment.PaymentDocuments;
import com.gyroscops.application.billing.payment.PaymentQueries;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.documents.ReadModels;
import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.execution.VersionedState;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.projection.Attempts;
import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.projection.HeadPosition;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.ProjectionListener;
import com.gyroscops.eventsourcing.projection.ProjectionRunner;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.Query;
import com.gyroscops.eventsourcing.query.QueryEnvelope;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.documents.ModelDocumentStore;
import com.gyroscops.eventsourcing.testkit.idempotency.ModelIdempotency;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// The payment's use cases over lists and maps.
public final class Payments implements AutoCloseable {

    /// The number of attempts of a command.
    public static final int ATTEMPTS = 3;

    public final RecordingStore store = new RecordingStore();
    private final ReadModels models = new ReadModels(ModelDocumentStore::new, List.of(PaymentDocuments.PROJECTION));
    public final ReadModel<DocumentStore<PaymentId, PaymentView>> documents = models.of(PaymentDocuments.PROJECTION);
    public final PaymentCommands commands;
    public final PaymentQueries queries;
    private final HeadPosition log = new HeadPosition(store, store);
    public final ProjectionRunner runner = engine().start(PaymentDocuments.PROJECTION.definition(documents));

    public Payments() {
        var retry = new RetryPolicy(ATTEMPTS, _ -> {});
        var pipeline = new CommandPipeline(Observation.NONE, new ModelIdempotency(), retry);
        var envelopes = new EnvelopeFactory(Say.TYPES, () -> new EventId(UUID.randomUUID()));
        var states = new NoStates();
        var facts = new FactReader(store, Say.TYPES, Tags::of, states);
        commands = PaymentCommands.of(
                new CommandHandlers(store, facts, store, envelopes, states, pipeline), () -> Say.RATES);
        var asking = new QueryPipeline((_, _, _) -> {}, Duration.ofSeconds(20));
        queries = PaymentQueries.of(
                new QueryHandlers(asking, models, new Projections(List.of(runner)), store, log),
                new EventViews(new NamesOnly(), Tags::of));
    }

    /// The result of a query that has to include all events now in the log.
    public <Q extends Query<A>, A> A ask(QueryGateway<Q, A> gateway, Q query) {
        return gateway.ask(new QueryEnvelope<>(query, Say.ACME, Optional.of(store.head())))
                .fold(
                        late -> {
                            throw new AssertionError(late);
                        },
                        answer -> answer.value());
    }

    /// Runs projections with hardly any pauses between attempts.
    public ProjectionEngine engine() {
        var attempts = new Attempts(3, _ -> LockSupport.parkNanos(100_000));
        return new ProjectionEngine(store, store, attempts, () -> TestClock.START, new Unwatched());
    }

    @Override
    public void close() {
        runner.close();
        log.close();
    }

    /// Encodes names without data, because the data is the codec's responsibility.
    private record NamesOnly() implements EventCodec {

        @Override
        public EncodedEvent encode(Object event) {
            return new EncodedEvent(Say.TYPES.of(event), Map.of());
        }

        @Override
        public Object decode(EncodedEvent event) {
            throw new UnsupportedOperationException();
        }
    }

    private record NoStates() implements StateCache<Object> {

        @Override
        public Optional<VersionedState<Object>> find(StreamId stream) {
            return Optional.empty();
        }

        @Override
        public void remember(StreamId stream, VersionedState<Object> state) {}
    }

    private record Unwatched() implements ProjectionListener {

        @Override
        public void deadLettered(String projection, DeadLetter event, Throwable reason) {}

        @Override
        public void failed(String projection, Throwable failure) {}
    }
}
