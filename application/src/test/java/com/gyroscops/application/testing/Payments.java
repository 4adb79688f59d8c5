package com.gyroscops.application.testing;

import com.gyroscops.application.billing.payment.PaymentPorts;
import com.gyroscops.application.billing.payment.PaymentUseCases;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.application.event.EncodedEvent;
import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventId;
import com.gyroscops.application.pipeline.Pipelines;
import com.gyroscops.application.pipeline.RetryPolicy;
import com.gyroscops.application.projection.LogHead;
import com.gyroscops.application.projection.ProjectionRunner;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.Query;
import com.gyroscops.application.query.QueryEnvelope;
import com.gyroscops.application.query.QueryGateway;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.shared.DomainEvent;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The payment's use cases over lists and maps.
public final class Payments implements AutoCloseable {

    public final ListStore store = new ListStore();
    public final MapStates<Payment> states = new MapStates<>();
    public final ReadModel<PaymentViews> views = new ReadModel<>(MapViews::new);
    public final PaymentUseCases useCases;
    private final LogHead log = new LogHead(store, store);
    public final Watched watched = new Watched(store);
    public final ProjectionRunner runner = watched.engine().start(PaymentUseCases.projection(views));

    public Payments() {
        var ports = new PaymentPorts(
                store,
                store,
                Say.TYPES,
                () -> new EventId(UUID.randomUUID()),
                new NamesOnly(),
                states,
                () -> Say.RATES,
                views);
        var commands = new Pipelines((_, _, _) -> {}, new MapIdempotency(), new RetryPolicy(3, _ -> {}));
        var queries = new QueryPipelines((_, _, _) -> {}, Duration.ofSeconds(20));
        useCases = PaymentUseCases.assemble(ports, commands, queries, runner, log);
    }

    /// The answer of a query that has to see everything that is in the log now.
    public <Q extends Query<A>, A> A ask(QueryGateway<Q, A> gateway, Q query) {
        return gateway.ask(new QueryEnvelope<>(query, Say.ACME, Optional.of(store.head())))
                .fold(
                        late -> {
                            throw new AssertionError(late);
                        },
                        answer -> answer.value());
    }

    @Override
    public void close() {
        runner.close();
        log.close();
    }

    /// Encodes names and no data: data is the codec's own matter.
    private record NamesOnly() implements EventCodec {

        @Override
        public EncodedEvent encode(DomainEvent event) {
            return new EncodedEvent(Say.TYPES.of(event), Map.of());
        }

        @Override
        public DomainEvent decode(EncodedEvent event) {
            throw new UnsupportedOperationException();
        }
    }
}
