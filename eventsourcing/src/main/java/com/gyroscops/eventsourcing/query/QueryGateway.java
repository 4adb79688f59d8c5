package com.gyroscops.eventsourcing.query;

import io.vavr.control.Either;

/// Inbound port: a query handler with all that is around it, as adapters ask it. Safe for use by many threads.
@FunctionalInterface
public interface QueryGateway<Q extends Query<A>, A> {

    Either<ReadModelBehind, Answer<A>> ask(QueryEnvelope<Q> envelope);
}
