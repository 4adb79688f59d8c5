package com.gyroscops.eventsourcing.query;

/// Answers one kind of query. Thread-safe.
@FunctionalInterface
public interface QueryHandler<Q extends Query<A>, A> {

    A handle(Q query);
}
