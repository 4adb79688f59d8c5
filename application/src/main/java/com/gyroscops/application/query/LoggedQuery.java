package com.gyroscops.application.query;

import io.vavr.control.Either;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes that a query was executed, and how many results it had (S65).
record LoggedQuery<Q extends Cacheable<A>, A>(QueryGateway<Q, A> next) implements QueryGateway<Q, A> {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedQuery.class);

    @Override
    public Either<NotCaughtUp, Answer<A>> ask(QueryEnvelope<Q> envelope) {
        var query = envelope.query();
        return next.ask(envelope)
                .peek(answer -> LOG.atInfo()
                        .addKeyValue("query", query.getClass().getSimpleName())
                        .addKeyValue("results", query.results(answer.value()))
                        .log("Query executed"));
    }
}
