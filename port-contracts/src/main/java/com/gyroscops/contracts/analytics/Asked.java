package com.gyroscops.contracts.analytics;

import com.gyroscops.application.analytics.AnalyticsUseCases;
import com.gyroscops.application.analytics.EventAnalytics;
import com.gyroscops.application.event.EncodedEvent;
import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.query.Query;
import com.gyroscops.application.query.QueryEnvelope;
import com.gyroscops.application.query.QueryGateway;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.query.ReadPosition;
import com.gyroscops.contracts.store.ModelEventStore;
import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.OrganizationId;
import java.time.Duration;
import java.util.Optional;

/// The queries of analytics, asked directly.
final class Asked {

    private static final OrganizationId ASKING = new OrganizationId("acme");

    private Asked() {}

    static AnalyticsUseCases useCases(EventAnalytics analytics, ModelEventStore store) {
        var queries = new QueryPipelines((_, _, _) -> {}, Duration.ZERO);
        return AnalyticsUseCases.assemble(analytics, store, store, new Unused(), queries, new Reached(store));
    }

    static <Q extends Query<A>, A> A of(QueryGateway<Q, A> gateway, Q query) {
        return gateway.ask(new QueryEnvelope<>(query, ASKING, Optional.empty()))
                .fold(
                        late -> {
                            throw new AssertionError(late);
                        },
                        answer -> answer.value());
    }

    private record Reached(ModelEventStore store) implements ReadPosition {

        @Override
        public long reached() {
            return store.head();
        }

        @Override
        public boolean await(long position, Duration patience) {
            return true;
        }
    }

    private record Unused() implements EventCodec {

        @Override
        public EncodedEvent encode(DomainEvent event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public DomainEvent decode(EncodedEvent event) {
            throw new UnsupportedOperationException();
        }
    }
}
