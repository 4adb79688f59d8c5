package com.gyroscops.application.query;

/// Answers one kind of query (S16). Safe for use by many threads.
@FunctionalInterface
public interface QueryHandler<Q extends Query<A>, A> {

    A handle(Q query);
}
