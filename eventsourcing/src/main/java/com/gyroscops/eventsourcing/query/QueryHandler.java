package com.gyroscops.eventsourcing.query;

/// Answers one kind of query. Safe for use by many threads.
@FunctionalInterface
public interface QueryHandler<Q extends Query<A>, A> {

    A handle(Q query);
}
