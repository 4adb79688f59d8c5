package com.gyroscops.eventsourcing.query;

import io.vavr.control.Either;

/// Inbound port: a query handler with its pipeline, as adapters use it. Thread-safe.
@FunctionalInterface
public interface QueryGateway<Q extends Query<A>, A> {

    Either<ReadModelBehind, Answer<A>> ask(QueryEnvelope<Q> envelope);
}
