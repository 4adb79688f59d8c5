package com.gyroscops.eventsourcing.testkit.analytics;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.analytics.AnalyticsUseCases;
import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.query.Query;
import com.gyroscops.eventsourcing.query.QueryEnvelope;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.testkit.store.ModelEventStore;
import java.time.Duration;
import java.util.Optional;

/// Runs the queries of analytics without a pipeline.
final class Asked {

    private static final String ASKING = "acme";

    private Asked() {}

    static AnalyticsUseCases useCases(EventAnalytics analytics, ModelEventStore store) {
        var queries = new QueryPipeline((_, _, _) -> {}, Duration.ZERO);
        return AnalyticsUseCases.assemble(
                analytics, new ModelConversations(store), store, store, new EventViews(new Unused(), Tags::of), queries, new Reached(store));
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
        public boolean await(long position, Duration timeout) {
            return true;
        }
    }

    private record Unused() implements EventCodec {

        @Override
        public EncodedEvent encode(Object event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object decode(EncodedEvent event) {
            throw new UnsupportedOperationException();
        }
    }
}
