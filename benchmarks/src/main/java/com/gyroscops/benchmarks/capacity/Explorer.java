package com.gyroscops.benchmarks.capacity;

import com.gyroscops.eventsourcing.query.QueryEnvelope;
import com.gyroscops.eventsourcing.query.QueryGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every query of the explorer. The answers are computed completely, but not written as JSON, and not cached.
final class Explorer {

    /// How many parameter sets each query has.
    private static final int SETS = 36;

    private static final String ASKING = "explorer";

    private Explorer() {}

    static List<Query> queries(Application application) {
        var known = new Known(application.store().reader(), new SplittableRandom(5));
        return Stream.of(
                        PaymentQueries.all(application, known),
                        EventQueries.all(application.events(), known),
                        TextQueries.all(application.events(), known),
                        CountQueries.all(application, known))
                .flatMap(List::stream)
                .toList();
    }

    /// A query with several parameter sets.
    ///
    /// @param next creates a query with the next parameters
    /// @param answered whether that is the answer to any of them
    static <Q extends com.gyroscops.eventsourcing.query.Query<A>, A> Query query(
            String title, QueryGateway<Q, A> gateway, Supplier<Q> next, Predicate<A> answered) {
        var sets = new ArrayList<Runnable>();
        IntStream.range(0, SETS).forEach(_ -> {
            var question = next.get();
            sets.add(() -> {
                if (!answered.test(ask(gateway, question))) {
                    throw new IllegalStateException(title + " is not answered: " + question);
                }
            });
        });
        return new Query(title, sets);
    }

    static <Q extends com.gyroscops.eventsourcing.query.Query<A>, A> A ask(QueryGateway<Q, A> gateway, Q question) {
        return gateway.ask(new QueryEnvelope<>(question, ASKING, Optional.empty()))
                .fold(
                        late -> {
                            throw new IllegalStateException("not caught up: " + late);
                        },
                        answer -> answer.value());
    }
}
